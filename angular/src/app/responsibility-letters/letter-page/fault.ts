/** The kind of fault in the host's words for one: `Letters_Signatures 0198…: ChainBroken (signature 2)`. */
export function faultKind(fault: string): string {
  return fault.match(/: (\w+)/)?.[1] ?? 'Unknown';
}
