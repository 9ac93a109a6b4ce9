import { faultKind } from './fault';

describe('faultKind', () => {
  it('finds the kind behind the row', () => expect(faultKind('Letters_Signatures 0198-a: ChainBroken (signature 2)')).toBe('ChainBroken'));
  it('admits what it does not know', () => expect(faultKind('?')).toBe('Unknown'));
});
