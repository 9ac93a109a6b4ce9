import { objectionsOf } from './objections';

describe('objections', () => {
  it('are listed every one, in the words of the host', () => {
    const data = { objections: ['3 children', { message: '2 open letters', code: 'Letters:Open' }, { code: 'Lists:OpenTasks' }] };
    expect(objectionsOf({ data })).toEqual(['3 children', '2 open letters', 'Lists:OpenTasks']);
  });

  it('are none where the host names none', () => {
    expect(objectionsOf({ data: {} })).toEqual([]);
  });
});
