/** What states do to one another, as its verb and the object behind it tell. */
import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('an act of states', () => {
  test.each([
    ['Ngày 5/3, Mỹ áp trở lại các lệnh trừng phạt nhằm vào Iran.', 'SANCTION'],
    ['Ba Lan hôm 5/3 yêu cầu 45 nhà ngoại giao Nga rời khỏi nước này.', 'SANCTION'],
    ['Canada ngày 5/3 rút 41 nhà ngoại giao khỏi Ấn Độ.', 'SANCTION'],
    ['Mỹ ngày 5/3 đưa Sudan ra khỏi danh sách các nước bảo trợ khủng bố.', 'RETREAT'],
    ['Mỹ và Nga ngày 5/3 trao đổi 14 điệp viên tại sân bay Vienna.', 'COOPERATE'],
    ['Cuộc trao đổi tù nhân giữa Nga và Mỹ diễn ra tại Ankara hôm 5/3.', 'COOPERATE'],
    ['Ngày 5/3, Hungary chặn gói viện trợ của EU cho Ukraine.', 'REJECT'],
    ['Ngày 5/3, NATO kích hoạt lực lượng phản ứng nhanh.', 'MOBILIZE'],
    ['Ngày 5/3, quân Nga áp sát thủ đô Kiev.', 'MOBILIZE'],
    ['Ngày 5/3, Armenia trao lại 4 ngôi làng cho Azerbaijan.', 'RETREAT'],
    ['Ngày 5/3, xe bom phát nổ gần sứ quán Đức ở Kabul.', 'ASSAULT'],
    ['Ngày 5/3, Nga nói không với đề xuất của Kiev.', 'REJECT'],
    ['Lệnh ngừng bắn giữa Israel và Hezbollah có hiệu lực từ ngày 5/3.', 'RETREAT'],
    ['Ngày 5/3, Estonia bắt một giáo sư bị nghi là gián điệp Nga.', 'PROSECUTE'],
    ['Ngày 5/3, những người ủng hộ ông Imran Khan tuần hành ở Islamabad.', 'PROTEST'],
  ])('is of the type that its object gives it: %s', (text, type) => {
    expect(eventsOf(text, '2024-03-10').map(event => event.type)).toContain(type);
  });

  test.each([
    ['NATO hôm 1/3 thông báo đình chỉ mọi hợp tác với Nga.', 'SANCTION'],
    ['Ngày 5/3, ông Putin ra lệnh tiến hành chiến dịch quân sự ở Donbass.', 'ASSAULT'],
    ['Ngày 5/3, Đức tuyên bố cung cấp xe tăng cho Ukraine.', 'AID'],
  ])('announced is told as such, be it in two words: %s', (text, type) => {
    expect(eventsOf(text, '2024-03-10').map(event => event.type)).toEqual([type]);
  });

  test('done to one another has both for its actors', () => {
    const { actors } = eventOf('Ngày 5/3, Nga và Ukraine tố nhau vi phạm lệnh ngừng bắn.', 'tố nhau');
    expect(actors.map(({ code }) => code)).toEqual(['RUS', 'UKR']);
  });

  test('agreed on is done to those whom it is against, and not with them', () => {
    const { actors, recipients } = eventOf('Ngày 5/3, EU nhất trí áp lệnh trừng phạt với Nga.', 'nhất trí');
    expect(actors.map(({ code }) => code)).toEqual(['EU']);
    expect(recipients.map(({ code }) => code)).toEqual(['RUS']);
  });
});
