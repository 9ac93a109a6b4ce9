import { Params } from '@angular/router';
import { Statement } from '../organization-models';

/** One figure of a statement and the list that it counts. */
export interface Figure {
  /** Text key. */
  label: string;
  value: number;
  link: string;
  queryParams: Params;
}

export interface FigureGroup {
  label: string;
  figures: Figure[];
}

const organizations = '/hierarchy/organizations';
const members = '/hierarchy/members';

/** The figures of a statement in the order they are read out; a kind without any is not mentioned. Elsewhere the two new kinds together are what their name says, here those that lead both. */
export function figureGroups(statement: Statement, withinId: string, on: string): FigureGroup[] {
  const by = (counts: Record<string, number>, name: string, label: string) =>
    Object.entries(counts)
      .filter(([, value]) => value > 0)
      .map(([key, value]) => ({ label: label + key, value, link: organizations, queryParams: { withinId, [name]: key, ...(key === 'newOrganizations' && { sectorExactly: true }) } }));
  return [
    {
      label: 'HierarchyUi::Statement:Organizations',
      figures: [
        { label: 'HierarchyUi::Statement:Total', value: statement.organizations.total, link: organizations, queryParams: { withinId } },
        ...by(statement.organizations.byType, 'type', 'HierarchyUi::Type:'),
      ],
    },
    { label: 'HierarchyUi::Statement:BySector', figures: by(statement.organizations.bySector, 'sector', 'HierarchyUi::Sector:') },
    {
      label: 'HierarchyUi::Statement:Members',
      figures: [
        { label: 'HierarchyUi::Member:Status:full', value: statement.members.full, link: members, queryParams: { withinId, status: 'full' } },
        {
          label: 'HierarchyUi::Member:Status:probationary',
          value: statement.members.probationary,
          link: members,
          queryParams: { withinId, status: 'probationary' },
        },
        {
          label: 'HierarchyUi::Statement:TermsDueThisYear',
          value: statement.termsDueThisYear,
          link: organizations,
          queryParams: { withinId, termDueYear: on.slice(0, 4) },
        },
      ],
    },
  ];
}
