import { describe, expect, it } from 'vitest';
import { extract } from '../../functions/extract/extract.ts';

const read = (text: string) =>
  extract({
    key: 'a.txt',
    bytes: new TextEncoder().encode(text),
    published: { edtf: '2014-10-10', source: 'given' },
  });

describe('extract', () => {
  it('gives the same records for the same article, byte for byte', () => {
    const text = 'Ngày 9/10, Tổng thống Nga gặp Tổng thư ký NATO tại Brussels (Bỉ).';
    expect(read(text)[0]?.events).toHaveLength(1);
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });

  it('refuses a text of nothing but dates, with what to do', () => {
    const [extraction] = read('Ngày 9/10 Nga gặp NATO. '.repeat(6000));
    expect(extraction).toMatchObject({ status: 'refused', reason: { code: 'too-large' }, events: [] });
    expect(extraction?.reason?.message).toContain('Split it');
  });
});
