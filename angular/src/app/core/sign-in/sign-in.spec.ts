import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { icons } from '../../shell/icons';
import { Preferences } from '../preferences';
import { Session, SignIn } from '../session';
import { Counties } from './counties';
import { SignInPage } from './sign-in';

describe('SignInPage', () => {
  const yunling = { id: '1', name: 'yunling', displayName: '云岭县' };
  let answers: { result: number; description: string }[];
  let asked: SignIn[];
  let options: () => Promise<(typeof yunling)[]>;
  let harness: RouterTestingHarness;
  let element: HTMLElement;

  beforeEach(() => {
    localStorage.clear();
    answers = [{ result: 1, description: 'Success' }];
    asked = [];
    options = async () => [yunling];
  });

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        icons,
        provideRouter([{ path: 'sign-in', component: SignInPage }, { path: '**', children: [] }]),
        { provide: Counties, useValue: { options, byName: async (name: string) => (name === 'yunling' ? yunling : undefined) } },
        { provide: Session, useValue: { signIn: async (input: SignIn) => (asked.push(input), answers.shift()) } },
      ],
    });
    harness = await RouterTestingHarness.create(address);
    element = harness.routeNativeElement!;
    await settled();
  }

  const settled = async () => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };

  function fill(id: string, value: string): void {
    const field = element.querySelector<HTMLInputElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  }

  async function submit(): Promise<void> {
    element.querySelector<HTMLFormElement>('form')!.dispatchEvent(new Event('submit'));
    await new Promise((resolve) => setTimeout(resolve));
    await settled();
  }

  it('goes back to where the user wanted to be', async () => {
    await open('/sign-in?returnUrl=%2Fletters%3Fstate%3Dissued');
    fill('county', 'yunling');
    fill('userName', 'orgdept');
    fill('password', 'secret');
    await submit();
    expect(TestBed.inject(Router).url).toBe('/letters?state=issued');
    expect(TestBed.inject(Preferences).tenant()).toEqual(yunling);
  });

  it('asks for the code where there is a second factor, and sends it with the password', async () => {
    answers = [{ result: 5, description: 'RequiresTwoFactor' }, { result: 1, description: 'Success' }];
    await open('/sign-in');
    fill('userName', 'secadmin');
    fill('password', 'secret');
    await submit();
    fill('code', '123 456');
    await submit();
    expect(asked[1]).toMatchObject({ userNameOrEmailAddress: 'secadmin', password: 'secret', twoFactorCode: '123456' });
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('takes the county as free text where the host keeps its list to itself', async () => {
    options = async () => [];
    await open('/sign-in');
    fill('county', 'nowhere');
    fill('userName', 'orgdept');
    fill('password', 'secret');
    await submit();
    expect(asked).toEqual([]);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('::SignIn:UnknownCounty');
  });

  it('still lets the county be typed when the list cannot be had', async () => {
    options = () => Promise.reject(new HttpErrorResponse({ status: 500 }));
    await open('/sign-in');
    expect(element.querySelector('#county')?.tagName).toBe('INPUT');
  });
});
