import { Injectable, inject } from '@angular/core';
import { Preferences } from '../../core/preferences';
import { BallotForm, BallotKind, BallotState } from '../ballots-api';

/** What the phone is shown of a vote. */
export interface BallotPaper {
  id: string;
  title: string;
  organizationName: string;
  kind: BallotKind;
  heldOn: string;
  state: BallotState;
  form: BallotForm;
  notice: string;
}

/** What the host said when it took no ballot. */
export class Refused extends Error {
  constructor(
    readonly code: string | undefined,
    message: string,
  ) {
    super(message);
  }
}

/** The voter's way to the host: without cookie, session or anything else that says who asks. */
@Injectable({ providedIn: 'root' })
export class VotingBooth {
  private readonly language = inject(Preferences).language;

  async paper(ballotId: string, tenant: string | undefined): Promise<BallotPaper> {
    return (await this.ask(`/api/assessments/ballot/${ballotId}/paper`, tenant)).json();
  }

  async cast(ballotId: string, tenant: string | undefined, body: string): Promise<void> {
    await this.ask(`/api/assessments/ballot/${ballotId}/cast`, tenant, body);
  }

  private async ask(url: string, tenant: string | undefined, body?: string): Promise<Response> {
    const headers = { 'Accept-Language': this.language(), ...(tenant ? { __tenant: tenant } : {}), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    const answer = await fetch(url, { method: body === undefined ? 'GET' : 'POST', body, headers, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    if (!answer.ok) {
      const error = ((await answer.json().catch(() => null)) as { error?: { code?: string; message?: string } } | null)?.error;
      throw new Refused(error?.code, error?.message ?? String(answer.status));
    }
    return answer;
  }
}
