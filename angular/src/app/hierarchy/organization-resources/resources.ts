export const fundKinds = ['work', 'partyBuilding', 'servingTheMasses'] as const;
export const honorKinds = ['brand', 'demonstrationSite'] as const;
export const honorLevels = ['township', 'county', 'city', 'province', 'nation'] as const;

export type FundKind = (typeof fundKinds)[number];

export interface Fund {
  year: number;
  kind: FundKind;
  amount: number;
  /** In percent on the year before, where there is one to compare with. */
  growth?: number | null;
}

export interface Honor {
  kind: (typeof honorKinds)[number];
  name: string;
  level: (typeof honorLevels)[number];
  since?: number | null;
}

export interface Resources {
  venueArea?: number | null;
  venueAddress?: string | null;
  funds: Fund[];
  honors: Honor[];
  concurrencyStamp?: string | null;
}

/** The funds as people compare them: a row per year, the latest first, with a cell per kind. */
export function fundsByYear(funds: Fund[]): { year: number; total: number; cells: (Fund | undefined)[] }[] {
  const years = [...new Set(funds.map((fund) => fund.year))].sort((a, b) => b - a);
  return years.map((year) => {
    const ofYear = funds.filter((fund) => fund.year === year);
    return {
      year,
      total: ofYear.reduce((sum, fund) => sum + fund.amount, 0),
      cells: fundKinds.map((kind) => ofYear.find((fund) => fund.kind === kind)),
    };
  });
}
