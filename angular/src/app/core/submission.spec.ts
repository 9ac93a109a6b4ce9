import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import { submission } from './submission';

describe('submission', () => {
  const form = () => new FormGroup({ name: new FormControl('云岭', Validators.required) });
  const submissionOf = (target: FormGroup, send: () => Promise<unknown>) =>
    TestBed.runInInjectionContext(() => submission(target, send));

  it('does not send what is incomplete, and shows what is missing', async () => {
    const target = form();
    target.setValue({ name: '' });
    const send = vi.fn();
    await submissionOf(target, send).submit();
    expect(send).not.toHaveBeenCalled();
    expect(target.controls.name.touched).toBe(true);
  });

  it('sends once, however often the button is pressed', async () => {
    let finish = () => {};
    const send = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const sending = submissionOf(form(), send);
    const first = sending.submit();
    await sending.submit();
    expect(sending.busy()).toBe(true);
    finish();
    await first;
    expect(send).toHaveBeenCalledOnce();
    expect(sending.busy()).toBe(false);
  });

  it('puts a refusal on its field and can be tried again', async () => {
    const target = form();
    const refusal = new HttpErrorResponse({
      status: 400,
      error: { error: { message: '输入有误', validationErrors: [{ message: '名称已被使用', members: ['Name'] }] } },
    });
    const sending = submissionOf(target, () => Promise.reject(refusal));
    await sending.submit();
    expect(target.controls.name.errors).toEqual({ server: '名称已被使用' });
    expect(sending.busy()).toBe(false);
  });
});
