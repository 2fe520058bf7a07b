import { describe, expect, it } from 'vitest';
import { eventOf } from './read.ts';

const names = (entities: readonly { name?: string | undefined; code?: string | undefined; text: string }[]) =>
  entities.map(({ name, code, text }) => name ?? code ?? text);

describe('what is received', () => {
  it.each([
    ['Ngày 5/9, Công an Hà Nội nhận được đơn tố cáo của bà Lan.', 'nhận được đơn tố cáo', 'Lan', 'VNM'],
    [
      'Ngày 5/9, Ukraine nhận được lời kêu gọi đàm phán từ Nga.',
      'nhận được lời kêu gọi đàm phán',
      'RUS',
      'UKR',
    ],
    ['Năm 2012, Syria nhận viện trợ của Nga.', 'nhận viện trợ', 'RUS', 'SYR'],
  ])('is given by another: %s', (text, trigger, giver, receiver) => {
    const event = eventOf(text, trigger);
    expect(names(event.actors)).toEqual([giver]);
    expect(names(event.recipients)).toEqual([receiver]);
  });
});

describe('what one suffers twice from the same', () => {
  it('is done by him both times', () => {
    const event = eventOf(
      'Ngày 5/9, ông Trần Văn Lý bị công an bắt giữ, khám xét nhà riêng.',
      'khám xét nhà riêng',
    );
    expect(names(event.actors)).toEqual(['VNM']);
    expect(names(event.recipients)).toEqual(['Trần Văn Lý']);
  });
});

describe('a woman by the name of a family', () => {
  it('is not the man known by it', () => {
    const event = eventOf('Ngày 5/9, bà Obama thăm Trung Quốc.', 'thăm');
    expect(names(event.actors)).toEqual(['Obama']);
    expect(event.actors[0]?.code).toBeUndefined();
  });

  it('is whoever she is known to be', () => {
    expect(names(eventOf('Ngày 5/9, bà Merkel thăm Trung Quốc.', 'thăm').actors)).toEqual(['Angela Merkel']);
  });
});

it('a country’s word inside the name of a street is no country', () => {
  expect(eventOf('Ngày 5/9, vụ cháy xảy ra ở đường Trung Kính, Hà Nội.', 'vụ cháy').place).toMatchObject({
    text: 'đường Trung Kính',
    country: 'VNM',
  });
});
