export type AccountState = 'active' | 'disabled' | 'locked';

/** Whether an account can be used now: it may be switched off, or locked until a moment yet to come. */
export function accountState(account: { isActive: boolean; lockoutEnd?: string | null }, now = Date.now()): AccountState {
  if (!account.isActive) {
    return 'disabled';
  }
  return account.lockoutEnd && Date.parse(account.lockoutEnd) > now ? 'locked' : 'active';
}
