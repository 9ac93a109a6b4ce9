import { Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { LetterSummary } from '../letters-api';

/** The columns of every list of letters. */
export function letterColumns(texts: Texts): Column<LetterSummary>[] {
  return [
    { name: 'recipientName', title: 'ResponsibilityLettersUi::Recipient', value: (letter) => letter.recipientName, sorting: 'recipientName' },
    { name: 'title', title: 'ResponsibilityLettersUi::Letter', value: (letter) => letter.title },
    { name: 'number', title: 'ResponsibilityLettersUi::Number', value: (letter) => letter.number, sorting: 'number', numeric: true, hidden: true },
    { name: 'issuerName', title: 'ResponsibilityLettersUi::Issuer', value: (letter) => letter.issuerName, hidden: true },
    { name: 'state', title: 'ResponsibilityLettersUi::State', value: (letter) => texts.get(`ResponsibilityLettersUi::State:${letter.state}`), sorting: 'state' },
    { name: 'signBy', title: 'ResponsibilityLettersUi::SignBy', value: (letter) => letter.signBy, sorting: 'signBy' },
    { name: 'openedAt', title: 'ResponsibilityLettersUi::OpenedAt', value: (letter) => letter.openedAt, sorting: 'openedAt', hidden: true },
    { name: 'signedAt', title: 'ResponsibilityLettersUi::SignedAt', value: (letter) => letter.signedAt, sorting: 'signedAt' },
    { name: 'version', title: 'ResponsibilityLettersUi::Version', value: (letter) => letter.version, numeric: true, hidden: true },
    { name: 'acceptedPoints', title: 'ResponsibilityLettersUi::AcceptedPoints', value: (letter) => letter.acceptedPoints, numeric: true, hidden: true },
  ];
}

/** Whether a letter still lacks its recipient's signature after the day it was due. */
export function isLate(letter: Pick<LetterSummary, 'state' | 'signBy'>, today: string): boolean {
  return (letter.state === 'issued' || letter.state === 'returned') && letter.signBy < today;
}
