/** Whether the granted policies satisfy `A`, `A || B` or `A && B`; nothing asked is always permitted. */
export function isPermitted(granted: Record<string, boolean>, expression: string | undefined): boolean {
  if (!expression) {
    return true;
  }
  const holds = (policy: string) => granted[policy.trim()] === true;
  return expression.includes('&&') ? expression.split('&&').every(holds) : expression.split('||').some(holds);
}
