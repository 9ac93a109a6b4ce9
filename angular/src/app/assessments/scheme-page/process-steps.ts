import { percentage, Words } from '../scheme-words';
import { SchemeProcess } from '../schemes-api';

/** The steps of a round by this scheme, in their order. */
export function processSteps(process: SchemeProcess | null | undefined): Words[] {
  const step = (name: string, data = {}): Words => ({ key: `AssessmentsUi::Process:${name}`, data });
  return [
    ...(process?.selfAssessment ? [step('selfAssessment')] : []),
    ...(process?.ballot ? [step('ballot', { Turnout: percentage(process.ballot.minTurnout ?? 0) })] : []),
    ...(process?.superiorAssessment ? [step('superiorAssessment')] : []),
    ...(process?.consultDiscipline ? [step('consultDiscipline')] : []),
    ...(process ? [step('rating')] : []),
    ...(process?.publicityDays ? [step('publicity', { Days: process.publicityDays })] : []),
    ...(process?.approvals ?? []).map((level) => step(`approval:${level}`)),
    ...(process ? [step('award')] : []),
  ];
}
