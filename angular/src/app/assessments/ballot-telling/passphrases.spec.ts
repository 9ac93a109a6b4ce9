import { faultOfPassphrases } from './passphrases';

describe('the tellers’ passphrases', () => {
  const teller = (passphrase: string, again = passphrase) => ({ passphrase, again });

  it('are each long enough, and no two are the same', () => {
    expect(faultOfPassphrases([teller('first teller'), teller('short')], true)).toBe('short');
    expect(faultOfPassphrases([teller('first teller'), teller('first teller')], true)).toBe('same');
    expect(faultOfPassphrases([teller('first teller'), teller('second teller')], true)).toBeUndefined();
  });

  it('are typed twice where a slip would lose the vote', () => {
    const slip = [teller('first teller'), teller('second teller', 'second tellet')];
    expect(faultOfPassphrases(slip, true)).toBe('differ');
    expect(faultOfPassphrases(slip, false)).toBeUndefined();
  });
});
