import { fit, jpegName, shrink } from './shrink';

describe('fit', () => {
  it('brings the longer side down and keeps the proportions', () => {
    expect(fit(4000, 3000)).toEqual({ width: 1920, height: 1440 });
    expect(fit(3000, 4000)).toEqual({ width: 1440, height: 1920 });
  });
  it('never makes a picture larger', () => expect(fit(640, 480)).toEqual({ width: 640, height: 480 }));
});

describe('shrink', () => {
  it('leaves documents alone', async () => {
    const file = new File(['%PDF'], '会议纪要.pdf', { type: 'application/pdf' });
    expect(await shrink(file)).toBe(file);
  });
  it('sends what it cannot read as it is', async () => {
    const file = new File(['no picture'], 'a.jpg', { type: 'image/jpeg' });
    expect(await shrink(file)).toBe(file);
  });
});

it('names a shrunk photo after what it now is', () => expect(jpegName('现场.照片.png')).toBe('现场.照片.jpg'));
