import { Letter, Party, SignatureRole } from '../letters-api';
import { Sheet } from './sheet';

/** A letter as it stands on paper, with those who have signed this version. */
export function sheetOf(letter: Letter): Sheet {
  const party = (organization: Party, role: SignatureRole) => {
    const signature = letter.signatures.find((own) => own.role === role && own.version === letter.version);
    return { organization: organization.name, signer: signature?.signer, post: signature?.post, signedOn: signature?.signedAt };
  };
  return { ...letter, issuer: party(letter.issuer, 'issuer'), recipient: party(letter.recipient, 'recipient') };
}
