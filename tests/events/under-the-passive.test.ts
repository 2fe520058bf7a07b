import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

const told = (text: string, trigger: string) => {
  const { actors, recipients } = eventOf(text, trigger);
  return [actors, recipients].map(list => list.map(({ code, name, text: words }) => code ?? name ?? words));
};

describe('who does it under the marker of the passive', () => {
  test.each([
    [
      'Tối 5/9, anh An bị một nhóm bạn học cùng trường đánh hội đồng.',
      'đánh hội đồng',
      'một nhóm bạn học cùng trường',
    ],
    ['Sáng 5/9, thi thể được một người đi câu phát hiện dưới kênh.', 'phát hiện', 'một người đi câu'],
    ['Ngày 5/9, anh An được một người bạn cùng xóm giới thiệu.', 'giới thiệu', 'một người bạn cùng xóm'],
    ['Ngày 5/9, anh An bị cơ quan chủ quản kỷ luật cảnh cáo.', 'kỷ luật cảnh cáo', 'cơ quan chủ quản'],
    ['Ngày 5/9, anh An bị một thực khách say xỉn tấn công.', 'tấn công', 'một thực khách say xỉn'],
  ])('may be told by common words: %s', (text, trigger, actor) => {
    expect(told(text, trigger)[0]).toEqual([actor]);
  });

  test('does nothing more behind the comma that sets it off', () => {
    const text = 'Quân đội Syria, được không quân Nga yểm trợ, ngày 5/9 giành lại một thị trấn.';
    expect(told(text, 'giành lại')[0]).toEqual(['SYR']);
  });
});

describe('who made or leads what acts', () => {
  test.each([
    [
      'Chiều 5/9, đoàn kiểm tra liên ngành do Chi cục Thủy sản tỉnh chủ trì đã lập biên bản ba cơ sở.',
      'lập biên bản',
      'VNM',
    ],
    ['Ngày 5/9, Đội tuyển U19 Việt Nam do HLV Lê Văn An dẫn dắt lên đường sang Qatar.', 'lên đường', 'VNM'],
  ])('is no happening of its own: %s', (text, trigger, actor) => {
    expect(told(text, trigger)[0]).toEqual([actor]);
  });
});

describe('a turn of words tells who acts', () => {
  test.each([
    ['Crimea sáp nhập Nga tháng 3/2014.', 'sáp nhập', [['RUS'], ['UKR']]],
    ['Nga sáp nhập Crimea tháng 3/2014.', 'sáp nhập', [['RUS'], ['UKR']]],
    ['Ngày 5/9, bà Lý cho ông Sơn vay 2 tỷ đồng.', 'vay', [['Lý'], []]],
    ['Công văn ngày 5/9 của UBND tỉnh Hà Giang yêu cầu các huyện ứng phó mưa lũ.', 'công văn', [['VNM'], []]],
    [
      'Từ 5/9, Vietnam Airlines và Vietjet tăng chuyến.',
      'tăng chuyến',
      [['Vietnam Airlines', 'Vietjet'], []],
    ],
    ['Ví như Công ty Sao Biển vừa ra mắt hai sản phẩm từ ngày 5/9.', 'ra mắt', [['Sao Biển'], []]],
    ['Một quan chức Mỹ giấu tên ngày 5/9 tiết lộ kế hoạch.', 'tiết lộ', [['USA'], []]],
  ])('%s', (text, trigger, parties) => {
    expect(told(text, trigger)).toEqual(parties);
  });
});

describe('what only authorities do', () => {
  test.each([
    ['Sáng 5/9, thi thể ông Bảy được tìm thấy dưới sông ở Hà Nội.', 'tìm thấy'],
    ['Đến 4 giờ ngày 5/9, đám cháy ở Hà Nội được dập tắt.', 'dập tắt'],
    ['Ngày 5/9, anh Lê Văn An được mời lên cơ quan công an.', 'mời'],
  ])('is done by the state where the passive names nobody: %s', (text, trigger) => {
    expect(told(text, trigger)[0]).toEqual(['VNM']);
  });

  test.each([
    ['Ngày 5/9, thành phố ban hành kế hoạch. Hà Nội có 30 quận huyện.', 'ban hành kế hoạch'],
    ['Ngày 5/9, tỉnh khởi công trường học. Tỉnh Hà Nam chi 20 tỷ.', 'khởi công'],
  ])('is done by a place: %s', (text, trigger) => {
    expect(told(text, trigger)[0]).toEqual(['VNM']);
  });
});

describe('who takes part', () => {
  test.each([
    [
      'Thỏa thuận ngừng bắn được ký ngày 5/9 với sự tham gia của Ukraine, Nga và OSCE.',
      'Thỏa thuận ngừng bắn',
      ['UKR', 'RUS', 'OSCE'],
    ],
    [
      'Ngày 5/9, Iran và Đức nối lại đàm phán ở Vienna, với sự tham gia của đại diện EU.',
      'nối lại đàm phán',
      ['IRN', 'DEU', 'EU'],
    ],
    [
      'Hội nghị giữa NATO và Nga diễn ra ngày 5/9 với sự tham dự của Tổng thống Nga.',
      'hội nghị',
      ['NATO', 'RUS'],
    ],
    ['Ngày 5/9, phiên đấu giá do Công ty Sao Biển tổ chức thu hút 20 người.', 'phiên đấu giá', ['Sao Biển']],
  ])('may be told behind: %s', (text, trigger, actors) => {
    expect(told(text, trigger)[0]).toEqual(actors);
  });
});

describe('who is taken somewhere', () => {
  test.each([
    ['Nạn nhân được đưa tới bệnh viện huyện chiều 6/9.', 'được đưa tới', [[], ['Nạn nhân']]],
    ['Ngày 6/9, anh Lê Văn Hải được bác sĩ đưa vào phòng mổ.', 'đưa', [['bác sĩ'], ['Lê Văn Hải']]],
    ['Ngày 6/9, anh Lê Văn Hải được sang Mỹ du học.', 'sang', [['Lê Văn Hải'], []]],
  ])('goes nowhere himself: %s', (text, trigger, parties) => {
    expect(told(text, trigger)).toEqual(parties);
  });
});
