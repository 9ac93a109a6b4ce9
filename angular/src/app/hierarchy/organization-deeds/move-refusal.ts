import { OrganizationRow } from '../organization-models';
import { mayHangUnder } from '../parent-rules';

type Moved = Pick<OrganizationRow, 'id' | 'code' | 'parentId' | 'type'>;
type Parent = Pick<OrganizationRow, 'id' | 'code' | 'type'>;

/** Text key of the reason why something can't be moved there; nothing when it can. */
export function moveRefusal(moved: Moved, parent: Parent | undefined): string | undefined {
  if (!parent) {
    return 'HierarchyUi::Move:ChooseParent';
  }
  if (parent.id === moved.id || parent.code.startsWith(`${moved.code}.`)) {
    return 'HierarchyUi::Move:IntoItself';
  }
  if (parent.id === moved.parentId) {
    return 'HierarchyUi::Move:AlreadyThere';
  }
  return mayHangUnder(moved.type, parent.type) ? undefined : 'HierarchyUi::Move:WrongType';
}
