import { describe, expect, test } from 'vitest';
import { checkInput, normalKey, problemsOf } from '../text/index';
import { belongsTo, isPhone, organizationInput, personInput, sectorInput, tiersWithin } from './index';

test('a chair-meeting member is also a standing member and a member', () => {
  expect(belongsTo('CHAIR_MEETING', 'MEMBER')).toBe(true);
  expect(belongsTo('STANDING_COMMITTEE', 'CHAIR_MEETING')).toBe(false);
  expect(belongsTo(null, 'MEMBER')).toBe(false);
  expect(tiersWithin('STANDING_COMMITTEE')).toEqual(['CHAIR_MEETING', 'STANDING_COMMITTEE']);
});

describe('people', () => {
  test('a person needs a name, the rest has defaults', () => {
    expect(checkInput(personInput, { name: ' 张三 ', phone: '' })).toEqual({
      name: '张三',
      phone: null,
      tier: null,
      informantSource: null,
      sectorId: null,
      organizationId: null,
      active: true,
    });
    expect(problemsOf(personInput, { name: ' ' })).toEqual([{ path: 'name', code: 'REQUIRED' }]);
    expect(problemsOf(personInput, { name: '𠮷'.repeat(51) })[0]?.code).toBe('TOO_LONG');
  });

  test('phones are mobiles or landlines of the mainland, stored without blanks', () => {
    expect(checkInput(personInput, { name: '张三', phone: '138 1234-5678' }).phone).toBe('13812345678');
    for (const phone of [
      '13812345678',
      '+8613812345678',
      '0635-8212345',
      '010-12345678',
      '8212345',
      '１３８１２３４５６７８',
    ]) {
      expect(isPhone(phone), phone).toBe(true);
    }
    for (const phone of ['123', '12812345678', 'abc', '138123456789']) expect(isPhone(phone), phone).toBe(false);
    expect(problemsOf(personInput, { name: '张三', phone: '123' })).toEqual([{ path: 'phone', code: 'WRONG_FORMAT' }]);
  });

  test('sectors and organizations need code, name and kind', () => {
    expect(problemsOf(sectorInput, { code: '', name: '' }).map(({ path }) => path)).toEqual(['code', 'name']);
    expect(problemsOf(organizationInput, { name: '督查局', kind: 'OTHER' })).toEqual([
      { path: 'kind', code: 'INVALID' },
    ]);
  });

  test('names are unique whatever their width, case and outer blanks', () => {
    expect(normalKey(' ＡＢＣ  公司 ')).toBe(normalKey('abc 公司'));
    expect(normalKey('𠮷')).not.toBe(normalKey('吉'));
  });
});
