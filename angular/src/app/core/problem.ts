import { HttpErrorResponse } from '@angular/common/http';
import { ErrorHandler, Injectable, inject } from '@angular/core';
import { AbstractControl, FormGroup } from '@angular/forms';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Texts } from './text';

/** What went wrong, in words for the user, with the fields it concerns. */
export interface Problem {
  status: number;
  code?: string;
  message?: string;
  details?: string;
  data: Record<string, unknown>;
  fields: Record<string, string[]>;
}

interface ErrorEnvelope {
  error?: {
    code?: string;
    message?: string;
    details?: string;
    data?: Record<string, unknown>;
    validationErrors?: { message: string; members: string[] }[];
  };
}

/** Reads the host's error envelope; an answer from elsewhere has only its status. */
export function toProblem(response: HttpErrorResponse): Problem {
  const error = (response.error as ErrorEnvelope | null)?.error;
  const fields: Record<string, string[]> = {};
  for (const { message, members } of error?.validationErrors ?? []) {
    for (const member of members) {
      (fields[camelCase(member)] ??= []).push(message);
    }
  }
  return {
    status: response.status,
    code: error?.code,
    message: error?.message,
    details: error?.details,
    data: error?.data ?? {},
    fields,
  };
}

function camelCase(member: string): string {
  return member.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase());
}

/** Puts each complaint on its control and tells whether every one found its place. */
export function showOnForm(form: FormGroup, problem: Problem): boolean {
  const entries = Object.entries(problem.fields);
  const placed = entries.filter(([field, messages]) => {
    const control: AbstractControl | null = form.get(field);
    control?.setErrors({ server: messages.join(' ') });
    control?.markAsTouched();
    return control !== null;
  });
  return entries.length > 0 && placed.length === entries.length;
}

/** Tells people about problems in their words. */
@Injectable({ providedIn: 'root' })
export class Problems {
  private readonly texts = inject(Texts);
  private readonly messages = inject(NzMessageService);

  sentence(problem: Problem): string {
    return problem.message ?? this.texts.get(problem.status === 0 ? '::Problem:Unreachable' : '::Problem:Status', { Status: problem.status });
  }

  /** Tells about a problem with an answer that should have been a file: its words come as a file too. */
  async tellFile(error: unknown): Promise<void> {
    if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) {
      return this.tell(error);
    }
    const { headers, status, statusText, url } = error;
    const words = await error.error.text().then(JSON.parse).catch(() => null);
    this.tell(new HttpErrorResponse({ error: words, headers, status, statusText, url: url ?? undefined }));
  }

  tell(error: unknown, form?: FormGroup): void {
    if (!(error instanceof HttpErrorResponse)) {
      throw error;
    }
    const problem = toProblem(error);
    const onFields = form !== undefined && showOnForm(form, problem);
    if (!onFields && problem.status !== 401) {
      this.messages.error([this.sentence(problem), problem.details].filter(Boolean).join(' '), { nzDuration: 6000 });
    }
  }
}

/** Catches what no page caught, so that a page that has nothing to add need not catch at all. */
@Injectable()
export class TellUncaught implements ErrorHandler {
  private readonly problems = inject(Problems);

  handleError(error: unknown): void {
    const cause = (error as { rejection?: unknown })?.rejection ?? error;
    if (cause instanceof HttpErrorResponse) {
      this.problems.tell(cause);
    } else {
      console.error(cause);
    }
  }
}
