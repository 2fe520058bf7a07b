import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** SANCTION: relations, aid and trade are reduced or ended; diplomats are expelled. */
export const sanction: readonly TriggerGroup[] = [
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      công bố (lệnh trừng phạt|các lệnh trừng phạt|loạt lệnh trừng phạt|lệnh cấm vận|biện pháp trừng phạt|các biện pháp trừng phạt|gói trừng phạt|lệnh trừng phạt mới)
    `,
    examples: ['Ngày 5/3, Mỹ công bố lệnh trừng phạt đối với Nga'],
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    passive: true,
    phrases: `
      bị loại khỏi … (hội đồng|liên minh|tổ chức|khối|hệ thống|hệ thống thanh toán|swift|diễn đàn)
    `,
    examples: ['Ngày 5/3, Nga bị loại khỏi Hội đồng Nhân quyền'],
  },
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trừng phạt, áp đặt trừng phạt, áp đặt lệnh trừng phạt, áp đặt các biện pháp trừng phạt,
      áp lệnh trừng phạt, cấm vận, áp đặt cấm vận, cấm vận vũ khí, áp lệnh cấm vận, đưa vào danh sách đen,
      siết trừng phạt, mở rộng trừng phạt, áp thuế, đánh thuế,
      áp thuế chống bán phá giá, tăng thuế, trả đũa, đáp trả, cô lập, hạ cấp quan hệ, hạ bậc quan hệ,
      đóng cửa đại sứ quán, triệu hồi đại sứ, rút đại sứ, triệu đại sứ về nước, triệu về nước, cấm vận chuyển, cấm quá cảnh, cấm nhập cảnh, cấm nhập khẩu,
      áp đặt lệnh cấm, áp đặt thêm trừng phạt, áp thêm trừng phạt, áp thêm lệnh trừng phạt,
      áp đặt biện pháp trừng phạt, ban hành lệnh trừng phạt, ban hành trừng phạt, tăng cường trừng phạt,
      siết chặt trừng phạt, siết lệnh trừng phạt, tái áp đặt trừng phạt, tái áp đặt lệnh trừng phạt,
      tái áp đặt, khôi phục trừng phạt, khôi phục lệnh trừng phạt,
      chịu lệnh trừng phạt, đưa vào danh sách trừng phạt,
      đưa vào danh sách đen thương mại, liệt vào danh sách đen, liệt vào danh sách khủng bố,
      đưa vào danh sách khủng bố, đưa vào danh sách cấm, áp thuế nhập khẩu, áp thuế bổ sung, áp thuế trả đũa,
      áp thuế trừng phạt, áp thuế đối ứng, áp thuế tự vệ, áp thuế chống trợ cấp, áp mức thuế, áp đặt thuế,
      áp đặt thuế quan, đánh thuế nhập khẩu, đánh thuế chống bán phá giá, tăng thuế nhập khẩu, nâng thuế,
      nâng thuế nhập khẩu, trả đũa thương mại, đáp trả bằng, cấm xuất khẩu, cấm nhập, cấm cung cấp,
      cấm vận dầu mỏ, cấm vận kinh tế, cấm vận hoàn toàn, áp lệnh cấm, ban lệnh cấm, ban hành lệnh cấm,
      áp lệnh cấm bay, cấm bay, hạ mức quan hệ, hạ cấp quan hệ ngoại giao, giáng cấp quan hệ,
      đóng cửa lãnh sự quán, đóng cửa tổng lãnh sự quán, rút nhân viên ngoại giao, rút đại sứ về nước,
      triệu hồi đại sứ về nước, triệu hồi đại diện, tước quy chế, tước ưu đãi, tước quy chế tối huệ quốc,
      đình chỉ quyền bỏ phiếu, tước quyền bỏ phiếu, cô lập ngoại giao, tẩy chay ngoại giao, hạn chế thị thực,
      hạn chế visa, cấm visa, huỷ visa, huỷ thị thực, thu hồi visa, thu hồi thị thực, áp đặt hạn chế,
      áp đặt các hạn chế, áp hạn chế thị thực, (đáp trả|trả đũa) (tương tự|tương xứng),
      liệt … vào danh sách, bị liệt vào danh sách, liệt vào danh sách, xếp … vào danh sách đen,
      cấm, hạn chế
    `,
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (đình chỉ|tạm đình chỉ|ngừng|tạm ngừng|dừng|chấm dứt) hoạt động của … (phái bộ|phái đoàn|đại sứ quán|lãnh sự quán|cơ quan đại diện|văn phòng liên lạc),
      đóng cửa … (phái bộ|phái đoàn|đại sứ quán|lãnh sự quán|tổng lãnh sự quán|cơ quan đại diện|văn phòng liên lạc|văn phòng thông tin)
    `,
    examples: ['Nga đình chỉ hoạt động của phái bộ thường trực tại NATO từ ngày 1/11'],
  },
  {
    type: 'SANCTION',
    mode: 'expel',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (rút|thu hồi|tước|huỷ) (giấy phép|thị thực|quy chế|tư cách|thẻ) … (phái bộ|phái đoàn|nhà ngoại giao|nhân viên ngoại giao|tuỳ viên|nhân viên sứ quán|nhân viên đại sứ quán)
    `,
    examples: ['Tháng 10/2021, NATO rút giấy phép của tám thành viên phái bộ Nga'],
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình chỉ, đình chỉ hợp tác, tạm đình chỉ, đóng băng, đóng băng quan hệ, đình chỉ hoạt động, cắt đứt,
      cắt đứt quan hệ, cắt đứt quan hệ ngoại giao, chấm dứt hợp tác, ngừng hợp tác, ngừng viện trợ,
      cắt viện trợ, cắt giảm viện trợ, ngừng cung cấp, ngừng cấp, đóng băng tài sản, 
      cắt quan hệ, đình chỉ quan hệ, tạm đình chỉ quan hệ, tạm ngừng quan hệ, tạm dừng quan hệ,
      chấm dứt quan hệ, ngừng quan hệ, đoạn giao, ngưng hợp tác, dừng hợp tác, ngừng cung cấp khí đốt,
      cắt khí đốt, tạm ngừng hợp tác, tạm dừng hợp tác, đình chỉ tư cách thành viên, loại khỏi, khai trừ,
      ngưng cấp, cắt nguồn cung, cắt đứt mọi quan hệ, cắt đứt liên lạc, cắt liên lạc, cắt đường dây nóng,
      ngắt đường dây nóng, ngừng quan hệ ngoại giao, ngừng mọi hợp tác, ngừng mọi liên lạc,
      ngừng hợp tác quân sự, ngừng hợp tác với nga, ngừng tài trợ, ngừng hỗ trợ, ngừng cấp vốn, ngừng cấp visa,
      ngừng cấp thị thực, ngừng bán vũ khí, ngừng mua, ngừng mua dầu, ngừng nhập khẩu, ngừng xuất khẩu,
      ngừng vận chuyển, ngừng bơm khí đốt, ngừng đầu tư, ngừng tham gia, ngừng công nhận, tạm ngừng tham gia,
      tạm dừng tham gia, tạm ngừng viện trợ, tạm dừng viện trợ, tạm ngừng nhập khẩu, tạm dừng nhập khẩu,
      tạm ngừng xuất khẩu, tạm dừng xuất khẩu, tạm dừng cấp, tạm ngừng cấp, tạm dừng tiếp nhận,
      tạm ngừng tiếp nhận, tạm đình chỉ tham gia, đình chỉ tham gia, đình chỉ thực thi, đình chỉ viện trợ,
      đình chỉ thành viên, đình chỉ tư cách, đình chỉ cấp, dừng cấp, dừng cung cấp, dừng nhập khẩu,
      dừng xuất khẩu, dừng tiếp nhận, khoá van, khoá van khí đốt, cắt nguồn cung khí đốt, cắt cung cấp,
      cắt tài trợ, cắt hợp đồng, chấm dứt hợp đồng, chấm dứt viện trợ, chấm dứt hỗ trợ,
      chấm dứt tư cách thành viên, khai trừ khỏi, loại khỏi swift, loại nga khỏi, trục xuất khỏi,
      đóng băng các tài sản, phong toả tài sản của, phong toả kinh tế
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    between: 'SANCTION',
    phrases: `
      ngừng các hoạt động của, ngừng mọi hoạt động của, ngừng hoạt động của, ngừng toàn bộ hoạt động của,
      đình chỉ các hoạt động của, đình chỉ mọi hoạt động của, đình chỉ hoạt động của, đình chỉ toàn bộ hoạt động của,
      tạm ngừng các hoạt động của, tạm ngừng mọi hoạt động của, tạm ngừng hoạt động của, tạm dừng hoạt động của,
      tạm đình chỉ hoạt động của, đóng băng hoạt động của, đóng băng mọi hoạt động của,
      ngừng hoạt động, tạm dừng hoạt động, tạm ngừng hoạt động, dừng hoạt động, chấm dứt hoạt động,
      ngưng hoạt động
    `,
    examples: ['NATO đình chỉ hoạt động của Hội đồng Nga-NATO năm 2014'],
  },
  {
    type: 'SANCTION',
    mode: 'expel',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trục xuất, trục xuất nhà ngoại giao, trục xuất các nhà ngoại giao, trục xuất đại sứ, tống xuất,
      yêu cầu rời khỏi, bị trục xuất, tuyên bố không được hoan nghênh, trục xuất nhân viên ngoại giao,
      trục xuất nhân viên đại sứ quán, trục xuất tuỳ viên, trục xuất khỏi nước, không hoan nghênh
    `,
  },
  {
    type: 'SANCTION',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      lệnh trừng phạt, biện pháp trừng phạt, các biện pháp trừng phạt, lệnh cấm vận, cấm vận, trừng phạt,
      gói trừng phạt, đòn trừng phạt, trừng phạt kinh tế, lệnh cấm, lệnh cấm bay, hạn chế thương mại,
      lệnh cấm xuất khẩu, biện pháp trả đũa, mức thuế, thuế quan, thuế chống bán phá giá, thuế tự vệ
    `,
  },
  {
    type: 'SANCTION',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `vòng trừng phạt`,
  },
  {
    type: 'SANCTION',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      lệnh trừng phạt mới, vòng trừng phạt mới, đợt trừng phạt, gói trừng phạt thứ, chiến tranh thương mại, cuộc chiến thương mại,
      cuộc chiến tranh thương mại, thương chiến,
      cuộc chiến thuế quan, lệnh cấm nhập cảnh, lệnh cấm nhập khẩu, vụ trục xuất
    `,
  },
];
