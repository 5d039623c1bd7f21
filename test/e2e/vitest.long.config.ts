import { defineConfig } from 'vitest/config';
import { LONG } from './long.ts';
import { ONE_AT_A_TIME } from './vitest.config.ts';

export default defineConfig({ test: { ...ONE_AT_A_TIME, include: [...LONG] } });
