import { Judge, Person, Round, RoundJudge, RoundStep, RoundSubject, RoundSubjects, StepKind, WriteRound } from '../rounds-api';
import { SchemeDefinition } from '../schemes-api';

/** Who judges in a role: each subject's own superior, organizations and persons by name. */
export interface PlannedJudges {
  role: string;
  superior: boolean;
  organizationIds: string[];
  persons: Person[];
}

/** A round as it is typed. */
export interface PlannedRound {
  schemeId: string;
  name: string;
  period: string;
  figuresOn: string;
  legalBasis: string;
  approval: string;
  withinId: string;
  types: string[];
  sectors: string[];
  /** Whether members were chosen one by one; else all of the organizations are meant. */
  byHand: boolean;
  members: RoundSubject[];
}

/** The step's name in a form: approvals differ by level. */
export function stepKey({ kind, by }: Pick<RoundStep, 'kind' | 'by'>): string {
  return by ? `${kind}:${by}` : kind;
}

/** The steps that a round by the scheme will have, in order. */
export function stepsOf(scheme: Pick<SchemeDefinition, 'process'> | undefined): { kind: StepKind; by?: string }[] {
  const process = scheme?.process ?? {};
  const step = (kind: StepKind, is: unknown) => (is ? [{ kind }] : []);
  return !scheme ? [] : [
    ...step('selfAssessment', process.selfAssessment),
    ...step('ballot', process.ballot),
    ...step('superiorAssessment', process.superiorAssessment || !process.selfAssessment),
    ...step('consultDiscipline', process.consultDiscipline),
    { kind: 'rating' },
    ...step('publicity', process.publicityDays),
    ...(process.approvals ?? []).map((by) => ({ kind: 'approval' as const, by })),
    { kind: 'award' },
  ];
}

/** The roles that want judges by the scheme. */
export function rolesOf(scheme: Pick<SchemeDefinition, 'process' | 'assessorWeights'> | undefined): string[] {
  const weighed = Object.keys(scheme?.assessorWeights ?? {}).filter((role) => role !== 'self');
  const wanted = scheme?.process?.superiorAssessment || !scheme?.process?.selfAssessment || weighed.length > 0;
  return weighed.length > 0 ? weighed : wanted ? ['superior'] : [];
}

export function toRound(planned: PlannedRound, judges: readonly PlannedJudges[], deadlines: Record<string, string | undefined>, scheme: SchemeDefinition, known?: Round): WriteRound {
  const { withinId, types, sectors, byHand, members, figuresOn, legalBasis, approval, ...rest } = planned;
  const dated = stepsOf(scheme).flatMap((step) => (deadlines[stepKey(step)] ? [{ ...step, dueOn: deadlines[stepKey(step)]! }] : []));
  return {
    ...rest,
    figuresOn: figuresOn || null,
    legalBasis: legalBasis || null,
    approval: approval || null,
    subjects: subjectsOf({ withinId, types, sectors }),
    memberIds: byHand && scheme.subject === 'member' ? members.map(({ id }) => id) : [],
    judges: judges.flatMap(toJudges),
    deadlines: dated,
    concurrencyStamp: known?.concurrencyStamp,
  };
}

/** The organizations that were chosen, or whose members are meant. */
export function subjectsOf({ withinId, types, sectors }: Partial<PlannedRound>): RoundSubjects {
  return { withinId: withinId || null, types: types?.length ? types : null, sectors: sectors?.length ? sectors : null };
}

function toJudges({ role, superior, organizationIds, persons }: PlannedJudges): Judge[] {
  return [...(superior ? [{ role }] : []), ...organizationIds.map((organizationId) => ({ role, organizationId })), ...persons.map(({ userId }) => ({ role, userId }))];
}

/** The judges of a round by role. */
export function toPlannedJudges(judges: readonly RoundJudge[], roles: readonly string[]): PlannedJudges[] {
  return roles.map((role) => {
    const mine = judges.filter((judge) => judge.role === role);
    return {
      role,
      superior: mine.some(({ userId, organizationId }) => !userId && !organizationId),
      organizationIds: mine.flatMap(({ organizationId }) => (organizationId ? [organizationId] : [])),
      persons: mine.flatMap(({ userId, name, organizations }) => (userId ? [{ userId, name: name ?? '', organizations }] : [])),
    };
  });
}
