import { Ballot, ClassTally } from '../ballots-api';

/** An empty count of the classes that have paper. */
export function emptyTally(ballot: Ballot): ClassTally[] {
  return ballot.voterClasses.filter(({ onPaper }) => onPaper > 0).map(({ code }) => ({ class: code, returned: 0, void: 0, items: ballot.form.items.map((item) => ({ item: item.code, counts: ballot.form.choices.map(() => 0) })) }));
}

/** The items of a class on which more choices were counted than valid papers came back. */
export function overcounted(tally: ClassTally): string[] {
  return tally.items.filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) > tally.returned - tally.void).map(({ item }) => item);
}

/** Where two counts differ: `A/1/0` is class A, item 1, the first choice; `A` is what came back. */
export function differences(mine: readonly ClassTally[], other: readonly ClassTally[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tally of mine) {
    const theirs = other.find((candidate) => candidate.class === tally.class);
    if (theirs?.returned !== tally.returned || theirs.void !== tally.void) {
      found.add(tally.class);
    }
    for (const { item, counts } of tally.items) {
      const same = theirs?.items.find((candidate) => candidate.item === item);
      counts.forEach((count, index) => same?.counts[index] !== count && found.add(`${tally.class}/${item}/${index}`));
    }
  }
  return found;
}
