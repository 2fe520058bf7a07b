import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ trigger, type }) => [trigger, type]);

describe('a crowd told by what it is for or against', () => {
  test.each([
    ['Hàng nghìn người ủng hộ đảo chính tuần hành ở Niamey hôm 30/9.', 'tuần hành'],
    ['Người phản đối trưng cầu ý dân xuống đường hôm 5/9.', 'xuống đường'],
    ['Nông dân phản đối luật mới chặn đường cao tốc hôm 6/9.', 'chặn đường'],
  ])('protests: %s', (text, trigger) => {
    expect(told(text)).toEqual([[trigger, 'PROTEST']]);
  });

  test.each([
    ['Công đoàn Pháp phản đối cải cách lương hưu hôm 8/9.', 'phản đối', 'ACCUSE'],
    ['Đức ủng hộ Ukraine gia nhập EU hôm 12/9.', 'ủng hộ', 'SUPPORT'],
    ['Nga ủng hộ người biểu tình ở Paris hôm 12/9.', 'ủng hộ', 'SUPPORT'],
  ])('is not whoever only takes sides: %s', (text, trigger, type) => {
    expect(told(text)).toEqual([[trigger, type]]);
  });
});
