import { Ballot, BallotChoice, BallotDenominator, BallotItem, BallotKind, VoterClass, WriteBallot } from '../ballots-api';

/** A vote as it is typed: what is voted on and what one may say, a line each. */
export interface PlannedBallot {
  organizationId: string;
  title: string;
  kind: BallotKind;
  heldOn: string;
  items: string;
  choices: string;
  maxApprovals: number | null;
  denominator: BallotDenominator;
  minTurnout: number;
  classes: { name: string; weight: number; entitled: number }[];
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** What is sent. A line that was there before keeps its code, and so whom it is about. */
export function toBallot(planned: PlannedBallot, known?: Ballot): WriteBallot {
  const { items, choices, classes, maxApprovals, minTurnout, ...rest } = planned;
  return {
    ...rest,
    organizationId: rest.organizationId || null,
    roundId: known?.roundId ?? null,
    items: coded(linesOf(items), known?.form.items ?? []),
    choices: coded(linesOf(choices), known?.form.choices ?? []) as BallotChoice[],
    maxApprovals: maxApprovals || null,
    minTurnout: minTurnout / 100,
    voterClasses: classes.map(({ name, weight, entitled }, index) => ({ code: classCode(index), name, weight: weight / 100, entitled })),
    concurrencyStamp: known?.concurrencyStamp,
  };
}

export function toPlanned(ballot: Ballot): PlannedBallot {
  return {
    organizationId: ballot.organizationId,
    title: ballot.title,
    kind: ballot.kind,
    heldOn: ballot.heldOn,
    items: ballot.form.items.map(({ name }) => name).join('\n'),
    choices: ballot.form.choices.map(({ name }) => name).join('\n'),
    maxApprovals: ballot.form.maxApprovals ?? null,
    denominator: ballot.denominator,
    minTurnout: Math.round(ballot.minTurnout * 10000) / 100,
    classes: ballot.voterClasses.map(({ name, weight, entitled }: VoterClass) => ({ name, weight: Math.round(weight * 10000) / 100, entitled })),
  };
}

/** A, B, C, as papers call the classes of voters. */
export function classCode(index: number): string {
  return String.fromCharCode(65 + index);
}

function coded(names: string[], known: readonly BallotItem[]): BallotItem[] {
  const left = [...known];
  const kept = names.map((name) => {
    const at = left.findIndex((item) => item.name === name);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const taken = new Set(kept.map((item) => item?.code));
  let number = 0;
  const fresh = () => {
    do {
      number++;
    } while (taken.has(String(number)));
    return String(number);
  };
  return names.map((name, index) => kept[index] ?? { code: fresh(), name });
}
