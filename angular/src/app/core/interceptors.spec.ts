import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Configuration, nobody } from './configuration';
import { Http } from './http';
import { hostHeaders, signInWhenAsked } from './interceptors';
import { Preferences } from './preferences';
import { Session } from './session';

const somebody: Configuration = { ...nobody, currentUser: { isAuthenticated: true, userName: 'orgdept', roles: [] } };

describe('requests to the host', () => {
  let host: HttpTestingController;
  let http: Http;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([hostHeaders, signInWhenAsked])), provideHttpClientTesting()],
    });
    host = TestBed.inject(HttpTestingController);
    http = TestBed.inject(Http);
    TestBed.inject(Preferences).chooseTenant({ id: 'county', name: 'yunling' });
  });

  afterEach(() => host.verify());

  async function signIn(): Promise<void> {
    const refreshed = TestBed.inject(Session).refresh();
    host.expectOne((request) => request.url === '/api/abp/application-configuration').flush(somebody);
    await refreshed;
  }

  it('name the county only where one signs in', () => {
    void http.post('/api/account/login', {});
    expect(host.expectOne('/api/account/login').request.headers.get('__tenant')).toBe('county');
    void http.get('/api/abp/application-localization');
    expect(host.expectOne('/api/abp/application-localization').request.headers.has('__tenant')).toBe(false);
  });

  it('leave the county to the session once signed in', async () => {
    await signIn();
    void http.get('/api/account/my-profile');
    expect(host.expectOne('/api/account/my-profile').request.headers.has('__tenant')).toBe(false);
  });

  it('say which language is spoken', () => {
    void http.get('/api/x');
    expect(host.expectOne('/api/x').request.headers.get('Accept-Language')).toBe('en');
  });

  it('do not send empty filters', () => {
    void http.get('/api/x', { filter: '', state: undefined, page: 0 });
    expect(host.expectOne((request) => request.url === '/api/x').request.params.toString()).toBe('page=0');
  });

  it('lead to the sign-in page when the session has ended, and back again', async () => {
    await signIn();
    const navigate = vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const answer = http.get('/api/x');
    host.expectOne('/api/x').flush(null, { status: 401, statusText: 'Unauthorized' });
    await expect(answer).rejects.toMatchObject({ status: 401 });
    expect(TestBed.inject(Session).signedIn()).toBe(false);
    expect(navigate).toHaveBeenCalledWith(['/sign-in'], { queryParams: { returnUrl: '/', ended: true } });
  });
});
