import { isPermitted } from '../core/permission-expression';
import { bottomBarFor, menuFor } from './menu';

describe('menuFor', () => {
  const menu = (...granted: string[]) =>
    menuFor((policy) => isPermitted(Object.fromEntries(granted.map((name) => [name, true])), policy))
      .flatMap((group) => group.entries)
      .map((entry) => entry.path);

  it('shows each of the three administrators only their console', () => {
    expect(menu('SettingManagement.Emailing', 'Platform.Jobs')).toEqual(['/', '/administration/jobs', '/administration/settings']);
    expect(menu('AbpIdentity.Users', 'AbpIdentity.Roles')).toEqual(['/', '/administration/users', '/administration/roles']);
    expect(menu('Administration.AuditLogs')).toEqual(['/', '/administration/audit-log']);
  });

  it('has no heading above nothing', () => {
    expect(menuFor((policy) => policy === undefined).map((group) => group.text)).toEqual(['::Menu:Work']);
  });
});

describe('bottomBarFor', () => {
  it('offers reports and letters to those who have them', () => {
    expect(bottomBarFor(() => true)).toHaveLength(4);
    expect(bottomBarFor((policy) => policy === undefined)).toHaveLength(2);
  });

  it('offers the board to those who file no report', () => {
    expect(bottomBarFor((policy) => policy !== 'ThreeLists.Reports.File').map((entry) => entry.path)).toContain('/three-lists/board');
    expect(bottomBarFor(() => true).map((entry) => entry.path)).not.toContain('/three-lists/board');
  });
});
