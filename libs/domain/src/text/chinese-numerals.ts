const DIGITS = '零一二三四五六七八九';

/** A whole number from 1 to 9999 in Chinese numerals, as headings count: 一, 十二, 一百零三, 二百一十. */
export function chineseNumeral(value: number): string {
  const digits = [...String(value)].map(Number);
  let text = '';
  digits.forEach((digit, index) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? '';
    if (digit > 0) text += (DIGITS[digit] ?? '') + unit;
    else if (!text.endsWith('零')) text += '零';
  });
  return text.replace(/零+$/, '').replace(/^一十/, '十');
}
