import type { TriggerGroup } from '../../../../events/lexicon.ts';

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
      biểu tình ủng hộ, tọa kháng, kéo đến phản đối, kéo đến trụ sở
    `,
  },
  {
    type: 'PROTEST',
    mode: 'riot',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bạo loạn, nổi loạn, nổi dậy, làm loạn, đập phá, gây rối, đụng độ với cảnh sát, gây bạo loạn, quá khích
    `,
  },
  {
    type: 'PROTEST',
    mode: 'strike',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình công, bãi công, bãi thị, lãn công, ngừng việc tập thể, đình công tập thể, nghỉ việc tập thể,
      bãi khoá
    `,
  },
  {
    type: 'PROTEST',
    mode: 'hunger',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tuyệt thực`,
  },
  {
    type: 'PROTEST',
    mode: 'boycott',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tẩy chay`,
  },
  {
    type: 'PROTEST',
    mode: 'obstruct',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chặn xe, chặn đường, dựng rào chắn, chiếm giữ đường, ngăn chặn xe, phong toả cổng, chặn quốc lộ,
      chặn cổng
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
      cuộc bãi công, đợt đình công, vụ đình công, cuộc tẩy chay, cuộc khởi nghĩa, cuộc cách mạng
    `,
  },
];
