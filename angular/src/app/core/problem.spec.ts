import { HttpErrorResponse } from '@angular/common/http';
import { FormControl, FormGroup } from '@angular/forms';
import { showOnForm, toProblem } from './problem';

function refused(error: unknown): HttpErrorResponse {
  return new HttpErrorResponse({ status: 400, error });
}

describe('toProblem', () => {
  it('gathers complaints by field, in the spelling of our forms', () => {
    const problem = toProblem(
      refused({ error: { message: '输入有误', validationErrors: [{ message: '必填', members: ['UserName'] }, { message: '太短', members: ['userName'] }] } }),
    );
    expect(problem.message).toBe('输入有误');
    expect(problem.fields).toEqual({ userName: ['必填', '太短'] });
  });

  it('makes do with the status when the answer is not ours', () => {
    expect(toProblem(refused('<html>'))).toMatchObject({ status: 400, message: undefined, fields: {} });
  });
});

describe('showOnForm', () => {
  const form = () => new FormGroup({ userName: new FormControl('') });

  it('puts a complaint on its control', () => {
    const target = form();
    expect(showOnForm(target, { status: 400, data: {}, fields: { userName: ['必填'] } })).toBe(true);
    expect(target.get('userName')?.errors).toEqual({ server: '必填' });
  });

  it('admits that a field is not on the form', () => {
    expect(showOnForm(form(), { status: 400, data: {}, fields: { other: ['?'] } })).toBe(false);
  });
});
