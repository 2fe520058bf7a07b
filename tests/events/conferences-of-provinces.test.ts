import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const conference =
  'Chiều 9/10, UBND tỉnh tổ chức Hội nghị trực tuyến quán triệt triển khai thực hiện Chỉ thị số 10/CT-TTg.';

describe('what a conference is held for', () => {
  test('is told by its name', () => {
    expect(eventsOf(conference).map(({ trigger }) => trigger)).toEqual(['tổ chức Hội nghị']);
  });

  test('does not hide that it was held', () => {
    const text = `${conference} Phát biểu tại Hội nghị, ông Trần Văn Lâm yêu cầu các sở khẩn trương xây dựng kế hoạch.`;
    expect(eventOf(text, 'yêu cầu')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

describe('a house with a lower-case word at its end', () => {
  test.each(['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh'])('organises: %s', house => {
    const event = eventOf(`Ngày 9/10, ${house} tổ chức Hội thảo khoa học về cây sâm.`, 'tổ chức Hội thảo');
    expect(event.actors.map(({ text }) => text)).toEqual([house]);
  });
});

describe('who goes along, and what is done next on a visit', () => {
  const visit = 'Sáng 9/10, Thủ tướng Nguyễn Tấn Dũng đi thị sát dự án cảng Hòn La.';

  test('is of its day', () => {
    const text = `${visit} Cùng đi có Bộ trưởng Lê Văn Tám.`;
    expect(eventOf(text, 'Cùng đi có').date).toBe('2014-10-09');
  });

  test.each([
    'Trong buổi sáng, Thủ tướng đã tới xem một trạm bơm.',
    'Cũng trong buổi sáng, Thủ tướng đã tới bến phà.',
  ])('is told with a part of the day: %s', sentence => {
    expect(eventOf(`${visit} ${sentence}`, 'tới')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

test('difficulties are no accidents', () => {
  const text = 'Ngày 9/10, Thủ tướng giao Bộ Giao thông tháo gỡ vướng mắc về cát.';
  expect(eventsOf(text).map(({ type }) => type)).not.toContain('ACCIDENT');
});

describe('what the accused says in court', () => {
  const trial =
    'Chiều 9/10, TAND tỉnh Hà Hải tuyên phạt Trần Văn Lâm 10 năm tù. Theo cáo trạng, khoảng 14h ngày 10/11/2013, tổ công tác bắt quả tang Lâm vận chuyển ma tuý.';

  test.each(['Tại toà, bị cáo thừa nhận hành vi.', 'Tại phiên toà, bị cáo thừa nhận hành vi.'])(
    'is not of the day of the deed: %s',
    sentence => {
      const told = eventsOf(`${trial} ${sentence}`).filter(({ trigger }) => trigger === 'thừa nhận');
      expect(told.map(({ date }) => date)).not.toContain('2013-11-10');
    },
  );
});
