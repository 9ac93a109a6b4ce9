import { LetterItem } from '../letter-item';

/** Who stands below a letter, and whether they have signed. */
export interface SheetParty {
  organization: string;
  signer?: string;
  /** The post in which it was signed. */
  post?: string;
  signedOn?: string;
}

/** What a letter says on paper, whether it is out already or only being prepared. */
export interface Sheet {
  title: string;
  number?: number;
  issuer: SheetParty;
  recipient: SheetParty;
  preamble: string;
  items: LetterItem[];
  closing: string;
  signBy?: string;
  legalBasis: string;
  /** The SHA-256 of the text, by which a paper and its record are compared. */
  contentHash?: string;
}

/** How the target of an item is worded on paper. */
export function targetKind(item: Pick<LetterItem, 'kind' | 'direction' | 'milestones'>): 'AtLeast' | 'AtMost' | 'Steps' | 'Done' {
  if (item.kind === 'quantitative') {
    return item.direction === 'atMost' ? 'AtMost' : 'AtLeast';
  }
  return item.milestones?.length ? 'Steps' : 'Done';
}
