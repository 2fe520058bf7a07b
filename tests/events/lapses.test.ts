import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ trigger, date }) => `${trigger} ${date}`);

describe('what went on for a time before the rest is not of the day of the rest', () => {
  test.each([
    ['Ngày 5/9, sau hơn hai tuần xét xử sơ thẩm, tòa tuyên án 23 bị cáo.', 'tuyên án 2014-09-05'],
    ['Chiều 5/9, sau gần 10 giờ phẫu thuật, các bác sĩ nối thành công bàn tay.', 'nối thành công 2014-09-05'],
    ['Ngày 5/9, sau một thời gian dài điều trị, nghệ sĩ Hoàng Lan qua đời.', 'qua đời 2014-09-05'],
    ['Ngày 5/9, sau nhiều tháng đàm phán, Lào và Nga ký hiệp định dẫn độ.', 'ký hiệp định 2014-09-05'],
    ['Ngày 5/9, sau 5 năm thi công, cầu Nhật Tân được thông xe.', 'thông xe 2014-09-05'],
    ['Sau ba ngày tìm kiếm, chiều 5/9, cảnh sát tìm thấy thi thể.', 'tìm thấy thi thể 2014-09-05'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('what follows a happening told by its noun has its own day', () => {
  expect(told('Ngày 5/9, sau vụ tai nạn, tài xế bỏ trốn.')).toContain('bỏ trốn 2014-09-05');
});
