import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** PROTEST: demonstrations, riots, strikes, boycotts. */
export const protest: readonly TriggerGroup[] = [
  {
    type: 'PROTEST',
    mode: 'demo',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      biểu tình, xuống đường, tuần hành, diễu hành phản đối, mít tinh phản đối, đổ ra đường,
      xuống đường biểu tình, tụ tập phản đối, bao vây trụ sở, căng băng rôn, biểu tình phản đối,
      biểu tình ủng hộ, tọa kháng, kéo đến phản đối, kéo đến trụ sở, biểu tình ngồi, biểu tình ôn hoà,
      biểu tình rầm rộ, biểu tình phản chiến, tổ chức biểu tình, tham gia biểu tình, xuống đường phản đối,
      xuống đường tuần hành, đổ xuống đường, tràn xuống đường, đổ ra đường phản đối, đổ ra đường biểu tình,
      tuần hành phản đối, tuần hành ủng hộ, diễu hành ủng hộ, mít tinh, mít tinh ủng hộ, tụ tập biểu tình,
      tập trung phản đối, tập trung trước trụ sở, vây trụ sở, bao vây đại sứ quán, căng băng rôn phản đối,
      căng biểu ngữ, giương biểu ngữ, giăng băng rôn, đốt cờ, đốt hình nộm, kéo lên trụ sở, kéo tới trụ sở,
      ký đơn phản đối, ký tên phản đối, ký kiến nghị, biểu thị phản đối
    `,
  },
  {
    type: 'PROTEST',
    mode: 'riot',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bạo loạn, nổi loạn, nổi dậy, làm loạn, đập phá, gây rối, đụng độ với cảnh sát, gây bạo loạn, quá khích,
      gây bạo động, bạo động, khởi nghĩa, vùng dậy, đập phá cửa hàng, đốt xe cảnh sát, ném đá vào,
      ném bom xăng, ném chai lọ, cướp phá, hôi của, gây náo loạn, quậy phá, gây rối trật tự,
      gây rối trật tự công cộng, chiếm toà nhà, nổi loạn trong tù, bạo loạn trong tù
    `,
  },
  {
    type: 'PROTEST',
    mode: 'strike',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình công, bãi công, bãi thị, lãn công, ngừng việc tập thể, đình công tập thể, nghỉ việc tập thể,
      bãi khoá, tổng đình công, nghỉ việc đồng loạt, ngừng việc, ngừng việc phản đối, đồng loạt nghỉ việc,
      tắt ứng dụng, đình công phản đối, tổ chức đình công
    `,
  },
  {
    type: 'PROTEST',
    mode: 'hunger',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tuyệt thực, tuyệt thực phản đối`,
  },
  {
    type: 'PROTEST',
    mode: 'boycott',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tẩy chay, tẩy chay hàng hoá, tẩy chay sản phẩm, tẩy chay cuộc bầu cử, tẩy chay phiên họp, tẩy chay lễ,
      bỏ ra khỏi phòng họp
    `,
  },
  {
    type: 'PROTEST',
    mode: 'obstruct',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chặn xe, chặn đường, dựng rào chắn, chiếm giữ đường, ngăn chặn xe, phong toả cổng, chặn quốc lộ,
      chặn cổng, chặn cửa, chặn lối, chặn xe tải, chặn xe chở rác, chặn xe rác, chặn đường vào, chặn cầu,
      chặn trạm, chắn đường, đổ đất chặn đường, dựng lều, dựng lều chặn, dựng rạp chặn, lập chốt chặn,
      phong toả tuyến đường, chiếm đường, ngồi chặn, nằm chặn, nằm ra đường
    `,
  },
  {
    type: 'PROTEST',
    mode: 'demo',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc biểu tình, các cuộc biểu tình, cuộc tuần hành, cuộc xuống đường, làn sóng biểu tình,
      phong trào biểu tình, cuộc diễu hành phản đối, cuộc nổi dậy, cuộc bạo loạn, vụ bạo loạn, cuộc đình công,
      cuộc bãi công, đợt đình công, vụ đình công, cuộc tẩy chay, cuộc khởi nghĩa, cuộc cách mạng,
      cuộc biểu tình phản đối, cuộc biểu tình ủng hộ, cuộc biểu tình chống, cuộc biểu tình ngồi, cuộc tập hợp,
      cuộc diễu hành, cuộc tuần hành phản đối, đoàn biểu tình, biểu tình, đợt biểu tình, vụ biểu tình,
      làn sóng phản đối chính phủ, phong trào phản đối, phong trào áo vàng, phong trào chiếm, cuộc toạ kháng
    `,
  },
  {
    type: 'PROTEST',
    mode: 'riot',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      bạo loạn, vụ bạo động, cuộc bạo động, làn sóng bạo loạn, vụ nổi loạn, cuộc nổi loạn, vụ gây rối,
      vụ bạo loạn đồi capitol, cuộc khởi nghĩa vũ trang, vụ hỗn loạn
    `,
  },
  {
    type: 'PROTEST',
    mode: 'strike',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc tổng đình công, cuộc tổng bãi công, vụ ngừng việc tập thể, cuộc ngừng việc tập thể, cuộc lãn công,
      đợt bãi công
    `,
  },
  {
    type: 'PROTEST',
    mode: 'demo',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `cuộc mít tinh`,
  },
];
