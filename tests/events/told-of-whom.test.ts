import { describe, expect, it } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const names = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ name, code }) => name ?? code);

describe('who acts', () => {
  it.each([
    [
      'Ngày 5/9, ông Trần Văn An - giám đốc Sở Y tế Hà Nội - cho biết đã nắm vụ việc.',
      'cho biết',
      'Trần Văn An',
    ],
    [
      'Ngày 5/9, bà Nguyễn Thị Lan – hiệu trưởng Trường tiểu học An Bình – xác nhận vụ việc.',
      'xác nhận',
      'Nguyễn Thị Lan',
    ],
  ])('is told before a dash that says what he is: %s', (text, trigger, name) => {
    expect(names(text, trigger)).toEqual([name]);
  });

  it('is no newspaper before its report', () => {
    expect(names('VOV - Ngày 5/9, Nga phóng tên lửa.', 'phóng tên lửa')).toEqual(['RUS']);
  });

  it('is told with a verb that no lexicon has', () => {
    const text =
      'Đức thua Pháp. Đội tuyển Lào sẽ nghỉ ngơi ba ngày trước khi tập trung trở lại vào ngày 20/11.';
    expect(codes(eventOf(text, 'tập trung trở lại').actors)).toEqual(['LAO']);
  });
});

describe('crimes that are named', () => {
  it.each([
    ['Ngày 5/9, Công an Hà Nội đã khởi tố vụ án giết người, cướp tài sản.'],
    ['Ngày 5/9, Công an Hà Nội khởi tố ông Nam về tội giết người, cướp tài sản, tàng trữ trái phép ma tuý.'],
  ])('are no deeds of those who prosecute: %s', text => {
    expect(eventsOf(text).map(({ type }) => type)).toEqual(['PROSECUTE']);
  });
});

it('the town of a number plate is no place', () => {
  const text = 'Ngày 5/9, một thanh niên điều khiển xe máy mang BKS Thanh Hóa trên đường vành đai.';
  expect(eventOf(text, 'điều khiển xe máy').place?.text).not.toBe('Thanh Hóa');
});

it('days after is not the day of the story', () => {
  const text = 'Ngày 5/9, cô gái bị tấn công ở Vinh. Vài hôm sau, nghi phạm đã đâm thêm một người.';
  expect(eventsOf(text).filter(({ trigger, basis }) => trigger === 'đâm' && basis !== 'bounded')).toEqual([]);
});

it.each([
  'Ngày 5/10, công an bắt ba người gồm Trần Thị Hoa, Lê Minh Tâm và Lê Văn Ba.',
  'Ngày 5/10, công an bắt ba người khác gồm Trần Thị Hoa, Lê Minh Tâm và Lê Văn Ba.',
  'Ngày 5/10, công an bắt 3 nghi phạm gồm: Trần Thị Hoa (20 tuổi), Lê Minh Tâm (21 tuổi) và Lê Văn Ba.',
])('who several are is told behind the words that name them: %s', text => {
  const [arrest] = eventsOf(text);
  expect(codes(arrest!.recipients)).toEqual(['Trần Thị Hoa', 'Lê Minh Tâm', 'Lê Văn Ba']);
});
