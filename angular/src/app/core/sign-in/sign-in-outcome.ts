import { SignInAnswer } from '../session';

export type SignInOutcome = 'done' | 'code' | 'new-password' | { refusal: string };

/** What a sign-in answer means for the page: on we go, one more step, or a refusal in words (a text key). */
export function signInOutcome(answer: SignInAnswer, codeGiven: boolean): SignInOutcome {
  if (answer.description === 'ShouldChangePassword') {
    return 'new-password';
  }
  switch (answer.result) {
    case 1:
      return 'done';
    case 3:
      return { refusal: answer.description === 'PasswordExpired' ? '::SignIn:PasswordExpired' : '::SignIn:NotAllowed' };
    case 4:
      return { refusal: '::SignIn:LockedOut' };
    case 5:
      return codeGiven ? { refusal: '::SignIn:WrongCode' } : 'code';
    default:
      return { refusal: codeGiven ? '::SignIn:WrongCode' : '::SignIn:Invalid' };
  }
}
