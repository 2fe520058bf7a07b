import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('who has the word', () => {
  const text =
    'Ngày 6/9, Ngoại trưởng Pháp Laurent Fabius phát biểu tại Paris. Ông chỉ trích Nga gây bất ổn ở Ukraine.';

  test('what the same speaker says next is said on the same day', () => {
    const event = eventOf(text, 'chỉ trích');
    expect(event).toMatchObject({ date: '2014-09-06', basis: 'context' });
    expect(event.rules).toContain('speech-goes-on');
  });

  test('what was said earlier is not', () => {
    const before = text.replace('Ông chỉ trích', 'Trước đó, ông chỉ trích');
    const dates = eventsOf(before).filter(({ trigger }) => trigger === 'chỉ trích');
    expect(dates.map(({ basis }) => basis)).toEqual(['bounded']);
  });

  test('what another says is not', () => {
    const other = text.replace('Ông chỉ trích', 'Ba Lan chỉ trích');
    const dates = eventsOf(other).filter(({ trigger }) => trigger === 'chỉ trích');
    expect(dates.map(({ basis }) => basis)).toEqual(['bounded']);
  });

  test('words that the same person adds are said on that day, unless elsewhere', () => {
    const first = 'Ngày 3/9, Ngoại trưởng Nga Sergei Lavrov chỉ trích NATO. ';
    expect(
      eventOf(`${first}Ông Lavrov cũng cho biết Moskva đang theo dõi tình hình.`, 'cho biết'),
    ).toMatchObject({
      date: '2014-09-03',
      basis: 'context',
      type: 'STATEMENT',
    });
    const elsewhere = `${first}Tại hội nghị thượng đỉnh ở Wales, ông Lavrov cho biết Moskva đang theo dõi tình hình.`;
    expect(eventsOf(elsewhere).map(({ trigger }) => trigger)).not.toContain('cho biết');
  });

  test('all that somebody says on a day is one talk', () => {
    const talk = text.replace(/Ông chỉ trích.*/, 'Ông Fabius nói hai bên vẫn liên lạc.');
    const said = eventsOf(talk).filter(({ type }) => type === 'STATEMENT');
    expect(said.map(({ trigger }) => trigger)).toEqual(['phát biểu']);
    expect(talk.slice(said[0]!.mentions.at(-1)!.start)).toMatch(/^Ông Fabius nói/);
  });

  test('that something is said is no event beside the act that it is', () => {
    const act = text.replace(
      /Ông chỉ trích.*/,
      'Ông Fabius nhấn mạnh Pháp không chấp nhận việc sáp nhập Crimea.',
    );
    const types = eventsOf(act)
      .filter(({ basis }) => basis === 'context')
      .map(({ type }) => type);
    expect(types).toEqual(['REJECT']);
  });

  test('what he does again and again is of no day', () => {
    const often = text.replace('Ông chỉ trích', 'Ông thường xuyên chỉ trích');
    expect(
      eventsOf(often).filter(({ trigger, basis }) => trigger === 'chỉ trích' && basis === 'context'),
    ).toEqual([]);
  });

  test('what he asks for is no act of his', () => {
    const asked = text.replace(/Ông chỉ trích.*/, 'Ông kêu gọi Nga rút quân và ủng hộ đối thoại với Kiev.');
    const types = eventsOf(asked)
      .filter(({ basis }) => basis === 'context')
      .map(({ type }) => type);
    expect(types).toEqual(['REQUEST']);
  });

  test('he keeps it while the article stays on that day, by his name', () => {
    const aside = 'Trời mưa to.\n\nPhòng họp chật kín.\n\nNhiều người phải đứng.\n\nKhông khí rất căng.\n\n';
    const late = `Ngày 8/10, Ngoại trưởng Pháp Laurent Fabius phát biểu tại Paris.\n\n${aside}Ông Fabius chỉ trích Nga không nhượng bộ.`;
    expect(eventOf(late, 'chỉ trích')).toMatchObject({ date: '2014-10-08', basis: 'context' });
    const other = late.replace('Trời mưa to.', 'Ngày 6/10, Nga tập trận ở Biển Đen.').replace('8/10', '2/9');
    expect(eventsOf(other).filter(({ basis }) => basis === 'context')).toEqual([]);
  });

  test('rests where the sentence before told of another time', () => {
    const back = text.replace('Paris. ', 'Paris. Năm 2008, Nga tấn công Gruzia. ');
    expect(eventOf(back, 'chỉ trích').basis).toBe('bounded');
  });
});

test.each([
  [
    'Ngày 9/10, tòa án Los Angeles mở phiên xử. Tại phiên xử, Chánh án Walker bác bỏ đơn và yêu cầu FBI điều tra.',
    'yêu cầu',
  ],
  [
    'Ngày 9/10, Bộ Y tế họp. Bộ Y tế kêu gọi người dân tiêm chủng, đồng thời đề nghị các địa phương hỗ trợ.',
    'đề nghị',
  ],
  [
    'Ngày 9/10, ông Obama lên án Nga. Ông loại trừ khả năng gửi quân và kêu gọi EU trừng phạt Nga.',
    'kêu gọi',
  ],
])('what the same one does next in the sentence is of its day: %s', (text, trigger) => {
  expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
});

describe('who answers', () => {
  const said = 'Ngày 8/10, Tổng thống Mỹ Barack Obama cáo buộc Nga vi phạm lệnh ngừng bắn. ';

  test.each([
    ['Đáp lại, Điện Kremlin bác bỏ cáo buộc này.', 'bác bỏ'],
    ['Về phần mình, Bộ Ngoại giao Nga chỉ trích Washington.', 'chỉ trích'],
    ['Phản ứng trước tuyên bố trên, Ukraine kêu gọi các bên kiềm chế.', 'kêu gọi'],
    ['Thủ tướng Đức Angela Merkel cũng cho biết châu Âu rất lo ngại.', 'cho biết'],
    ['Trong khi đó, Thủ tướng Anh David Cameron khẳng định London sẽ hành động.', 'khẳng định'],
  ])('answers on that day: %s', (answer, trigger) => {
    expect(eventOf(said + answer, trigger)).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });

  test('does so soon', () => {
    const late = `${said}Lệnh ngừng bắn rất mong manh. Nhiều nhà quan sát có mặt. Mùa đông sắp tới. Đáp lại, Ba Lan chỉ trích Nga.`;
    expect(eventOf(late, 'chỉ trích').basis).toBe('bounded');
  });

  test('is not whoever only asks for something too', () => {
    expect(eventOf(`${said}Trung Quốc cũng kêu gọi Nga kiềm chế.`, 'kêu gọi').basis).toBe('bounded');
  });
});

test('a quotation is given to its speaker by no event of its own', () => {
  const quoted =
    'Ngày 8/10, ông Obama lên án Nga. “Chúng tôi rất lo ngại về tình hình hiện nay”, ông Obama nói.';
  expect(eventsOf(quoted).map(({ trigger }) => trigger)).not.toContain('nói');
});
