import { defineConfig } from 'vitest/config';
import { LONG } from './long.ts';
import { IN_BROWSERS } from './vitest.config.ts';

export default defineConfig({ test: { ...IN_BROWSERS, include: [...LONG] } });
