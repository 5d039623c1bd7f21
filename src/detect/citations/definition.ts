/** "(以下「決議」という。)", "（以下简称“决议”）", "(이하 '결의')", "(hereinafter “the resolution”)": how a text will call what stands before. */
const definition =
  / ?\((?:以下|이하|hereinafter|hereafter|далее|ci-apres|en adelante|im folgenden|فيما بعد)[^()\n]{1,60}\)/uy;

/** Where the bracket ends that defines a short name for what ends at `from` (folded text); undefined where none stands there. */
export function endOfDefinition(text: string, from: number): number | undefined {
  definition.lastIndex = from;
  return definition.test(text) ? definition.lastIndex : undefined;
}
