import { signInOutcome } from './sign-in-outcome';

describe('signInOutcome', () => {
  const answer = (result: number, description = '') => ({ result, description });

  it('goes on after a success', () => expect(signInOutcome(answer(1), false)).toBe('done'));
  it('asks for the code once', () => {
    expect(signInOutcome(answer(5), false)).toBe('code');
    expect(signInOutcome(answer(5), true)).toEqual({ refusal: '::SignIn:WrongCode' });
  });
  it('asks for a new password, whatever the number', () => {
    expect(signInOutcome(answer(3, 'ShouldChangePassword'), false)).toBe('new-password');
  });
  it('tells a one-time password that came too late from an account that is not allowed', () => {
    expect(signInOutcome(answer(3, 'PasswordExpired'), false)).toEqual({ refusal: '::SignIn:PasswordExpired' });
  });
  it('tells locked from not allowed from wrong', () => {
    expect(signInOutcome(answer(2), false)).toEqual({ refusal: '::SignIn:Invalid' });
    expect(signInOutcome(answer(3), false)).toEqual({ refusal: '::SignIn:NotAllowed' });
    expect(signInOutcome(answer(4), false)).toEqual({ refusal: '::SignIn:LockedOut' });
  });
});
