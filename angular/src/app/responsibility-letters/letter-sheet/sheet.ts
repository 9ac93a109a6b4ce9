import { LetterItem } from '../letter-item';

/** Who stands below a letter, and whether they have signed. */
export interface SheetParty {
  organization: string;
  signer?: string;
  signedOn?: string;
}

/** What a letter says on paper, whether it is out already or only being prepared. */
export interface Sheet {
  title: string;
  number?: string;
  issuer: SheetParty;
  recipient: SheetParty;
  preamble: string;
  items: LetterItem[];
  closing: string;
}
