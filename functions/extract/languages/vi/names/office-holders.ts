/**
 * Who held which post, and when: facts that date an article (`Tổng thư ký NATO Rasmussen` wrote between August
 * 2009 and September 2014) and that give a bare name its country. Only terms whose days are sure; days of
 * taking and leaving office as the official sites of the posts give them, which `source` names.
 */
import type { OfficeHolder } from '../../../entities/names/lexicon.ts';
import { vietnameseOfficials } from './office-holders-vietnam.ts';

type Term = [name: string, aliases: string, from: string, to: string | null];

/** Aliases are parted by semicolons. */
function terms(office: string, code: string, source: string, list: Term[]): OfficeHolder[] {
  return list.map(([name, aliases, from, to]) => ({
    name,
    aliases: aliases === '' ? [] : aliases.split(';'),
    office,
    code,
    from,
    to,
    source,
  }));
}

/** In order of the terms' beginnings. */
export const officeHolders: readonly OfficeHolder[] = [
  ...vietnameseOfficials,
  ...terms('secretary-general', 'NATO', 'nato.int, former Secretaries General', [
    ['Javier Solana', 'Solana', '1995-12-05', '1999-10-06'],
    ['George Robertson', 'Lord Robertson', '1999-10-14', '2003-12-17'],
    ['Jaap de Hoop Scheffer', 'de Hoop Scheffer;Hoop Scheffer;Scheffer', '2004-01-05', '2009-08-01'],
    [
      'Anders Fogh Rasmussen',
      'Fogh Rasmussen;A.F. Rasmussen;Rasmussen;An-đơ Phốc Rát-mu-xen;Rát-mu-xen',
      '2009-08-01',
      '2014-09-30',
    ],
    ['Jens Stoltenberg', 'Stoltenberg;Giên Xtôn-ten-bớc;Xtôn-ten-bớc', '2014-10-01', '2024-09-30'],
    ['Mark Rutte', 'Rutte', '2024-10-01', null],
  ]),
  ...terms('secretary-general', 'UN', 'un.org, former Secretaries-General', [
    ['Boutros Boutros-Ghali', 'Boutros-Ghali', '1992-01-01', '1996-12-31'],
    ['Kofi Annan', 'Annan;Cô-phi An-nan', '1997-01-01', '2006-12-31'],
    ['Ban Ki-moon', 'Ban Ki Moon;Ban Ki-Moon;Ban Ki-mun;Ban Ki Mun', '2007-01-01', '2016-12-31'],
    ['António Guterres', 'Antonio Guterres;Guterres;An-tô-ni-ô Gu-tê-rét;Gu-tê-rét', '2017-01-01', null],
  ]),
  ...terms('council-president', 'EU', 'consilium.europa.eu, former presidents', [
    ['Herman Van Rompuy', 'Van Rompuy;Rompuy', '2009-12-01', '2014-11-30'],
    ['Donald Tusk', 'Tusk;Đô-nan Tu-xcơ', '2014-12-01', '2019-11-30'],
    ['Charles Michel', '', '2019-12-01', '2024-11-30'],
    ['Antonio Costa', 'António Costa', '2024-12-01', null],
  ]),
  ...terms('commission-president', 'EU', 'commission.europa.eu, former presidents', [
    ['Romano Prodi', 'Prodi', '1999-09-16', '2004-11-21'],
    ['Jose Manuel Barroso', 'José Manuel Barroso;Barroso', '2004-11-22', '2014-10-31'],
    ['Jean-Claude Juncker', 'Juncker', '2014-11-01', '2019-11-30'],
    ['Ursula von der Leyen', 'von der Leyen', '2019-12-01', null],
  ]),
  ...terms('high-representative', 'EU', 'eeas.europa.eu', [
    ['Javier Solana', '', '1999-10-18', '2009-12-01'],

    ['Catherine Ashton', 'Ashton', '2009-12-01', '2014-10-31'],
    ['Federica Mogherini', 'Mogherini;Mô-ghê-ri-ni', '2014-11-01', '2019-11-30'],
    ['Josep Borrell', 'Borrell', '2019-12-01', '2024-11-30'],
    ['Kaja Kallas', 'Kallas', '2024-12-01', null],
  ]),
  ...terms('secretary-general', 'ASEAN', 'asean.org, former secretaries-general', [
    ['Ong Keng Yong', '', '2003-01-01', '2007-12-31'],
    ['Surin Pitsuwan', '', '2008-01-01', '2012-12-31'],
    ['Lê Lương Minh', '', '2013-01-01', '2017-12-31'],
    ['Lim Jock Hoi', '', '2018-01-01', '2022-12-31'],
    ['Kao Kim Hourn', '', '2023-01-01', null],
  ]),
  ...terms('managing-director', 'IMF', 'imf.org, former managing directors', [
    ['Dominique Strauss-Kahn', 'Strauss-Kahn', '2007-11-01', '2011-05-18'],
    ['Christine Lagarde', 'Lagarde', '2011-07-05', '2019-09-12'],
    ['Kristalina Georgieva', 'Georgieva', '2019-10-01', null],
  ]),
  ...terms('president', 'WB', 'worldbank.org, past presidents', [
    ['Paul Wolfowitz', '', '2005-06-01', '2007-06-30'],
    ['Robert Zoellick', 'Zoellick', '2007-07-01', '2012-06-30'],
    ['Jim Yong Kim', '', '2012-07-01', '2019-01-31'],
    ['David Malpass', 'Malpass', '2019-04-09', '2023-06-01'],
    ['Ajay Banga', '', '2023-06-02', null],
  ]),
  ...terms('director-general', 'WHO', 'who.int, former directors-general', [
    ['Margaret Chan', '', '2007-01-04', '2017-06-30'],
    ['Tedros Adhanom Ghebreyesus', 'Tedros;Tedros Adhanom;Ghebreyesus', '2017-07-01', null],
  ]),
  ...terms('director-general', 'IAEA', 'iaea.org, former directors general', [
    ['Mohamed ElBaradei', 'ElBaradei;El Baradei', '1997-12-01', '2009-11-30'],
    ['Yukiya Amano', 'Amano', '2009-12-01', '2019-07-18'],
    ['Rafael Grossi', 'Rafael Mariano Grossi;Grossi', '2019-12-03', null],
  ]),
  ...terms('director-general', 'WTO', 'wto.org, former directors-general', [
    ['Pascal Lamy', 'Lamy', '2005-09-01', '2013-08-31'],
    ['Roberto Azevedo', 'Roberto Azevêdo;Azevedo', '2013-09-01', '2020-08-31'],
    ['Ngozi Okonjo-Iweala', 'Okonjo-Iweala', '2021-03-01', null],
  ]),
  ...terms('president', 'RUS', 'kremlin.ru', [
    ['Boris Yeltsin', 'Yeltsin;Bô-rít En-xin;En-xin', '1991-07-10', '1999-12-31'],
    [
      'Vladimir Putin',
      'Putin;Vladimir Vladimirovich Putin;V.Putin;V. Putin;Vla-đi-mia Pu-tin;Pu-tin;Vladimir Pu-tin',
      '2000-05-07',
      '2008-05-07',
    ],
    [
      'Dmitry Medvedev',
      'Dmitri Medvedev;Dmitriy Medvedev;Medvedev;Đmi-tri Mét-vê-đép;Mét-vê-đép;Medvedev D.;D.Medvedev;Dimitry Medvedev',
      '2008-05-07',
      '2012-05-07',
    ],
    ['Vladimir Putin', '', '2012-05-07', null],
  ]),
  ...terms('prime-minister', 'RUS', 'government.ru', [
    ['Vladimir Putin', '', '1999-08-09', '2000-05-07'],

    ['Vladimir Putin', '', '2008-05-08', '2012-05-07'],
    ['Dmitry Medvedev', '', '2012-05-08', '2020-01-15'],
    ['Mikhail Mishustin', 'Mishustin', '2020-01-16', null],
  ]),
  ...terms('foreign-minister', 'RUS', 'mid.ru', [
    ['Igor Ivanov', '', '1998-09-11', '2004-03-09'],
    ['Sergei Lavrov', 'Sergey Lavrov;Lavrov;Xéc-gây La-vrốp;La-vrốp;S.Lavrov;S. Lavrov', '2004-03-09', null],
  ]),
  ...terms('defence-minister', 'RUS', 'mil.ru', [
    ['Sergei Ivanov', 'Sergey Ivanov', '2001-03-28', '2007-02-15'],
    ['Anatoly Serdyukov', 'Serdyukov', '2007-02-15', '2012-11-06'],
    ['Sergei Shoigu', 'Sergey Shoigu;Shoigu;Xéc-gây Sôi-gu', '2012-11-06', '2024-05-12'],
    ['Andrei Belousov', 'Andrey Belousov;Belousov', '2024-05-14', null],
  ]),
  ...terms('president', 'USA', 'whitehouse.gov', [
    ['George H. W. Bush', '', '1989-01-20', '1993-01-20'],
    ['Bill Clinton', '', '1993-01-20', '2001-01-20'],
    ['George W. Bush', 'George Bush;G. W. Bush;G.W. Bush;G.Bush', '2001-01-20', '2009-01-20'],
    [
      'Barack Obama',
      'Obama;Ô-ba-ma;Ba-rắc Ô-ba-ma;B. Obama;B.Obama;Barrack Obama',
      '2009-01-20',
      '2017-01-20',
    ],
    ['Donald Trump', 'Trump;Đô-nan Trăm;D. Trump;D.Trump;Donald J. Trump', '2017-01-20', '2021-01-20'],
    ['Joe Biden', 'Biden;Giô Bai-đơn;Bai-đơn;J. Biden', '2021-01-20', '2025-01-20'],
    ['Donald Trump', '', '2025-01-20', null],
  ]),
  ...terms('vice-president', 'USA', 'whitehouse.gov', [
    ['Al Gore', '', '1993-01-20', '2001-01-20'],
    ['Dick Cheney', 'Cheney', '2001-01-20', '2009-01-20'],
    ['Joe Biden', '', '2009-01-20', '2017-01-20'],
    ['Mike Pence', 'Pence', '2017-01-20', '2021-01-20'],
    ['Kamala Harris', '', '2021-01-20', '2025-01-20'],
    ['JD Vance', 'J.D. Vance', '2025-01-20', null],
  ]),
  ...terms('foreign-minister', 'USA', 'history.state.gov', [
    ['Madeleine Albright', 'Albright', '1997-01-23', '2001-01-20'],
    ['Colin Powell', '', '2001-01-20', '2005-01-26'],
    ['Condoleezza Rice', '', '2005-01-26', '2009-01-20'],
    ['Hillary Clinton', '', '2009-01-21', '2013-02-01'],
    ['John Kerry', 'Kerry;Giôn Ke-ri', '2013-02-01', '2017-01-20'],
    ['Rex Tillerson', 'Tillerson;Rếch Ti-lơ-xơn;Ti-lơ-xơn', '2017-02-01', '2018-03-31'],
    ['Mike Pompeo', 'Pompeo', '2018-04-26', '2021-01-20'],
    ['Antony Blinken', 'Anthony Blinken;Blinken', '2021-01-26', '2025-01-20'],
    ['Marco Rubio', 'Rubio', '2025-01-21', null],
  ]),
  ...terms('defence-minister', 'USA', 'history.defense.gov', [
    ['Donald Rumsfeld', '', '1975-11-20', '1977-01-20'],

    ['Donald Rumsfeld', 'Rumsfeld', '2001-01-20', '2006-12-18'],
    ['Robert Gates', '', '2006-12-18', '2011-06-30'],
    ['Leon Panetta', 'Panetta', '2011-07-01', '2013-02-26'],
    ['Chuck Hagel', 'Hagel', '2013-02-27', '2015-02-17'],
    ['Ashton Carter', 'Ash Carter', '2015-02-17', '2017-01-19'],
    ['James Mattis', 'Jim Mattis;Mattis', '2017-01-20', '2018-12-31'],
    ['Mark Esper', 'Esper', '2019-07-23', '2020-11-09'],
    ['Lloyd Austin', '', '2021-01-22', '2025-01-20'],
    ['Pete Hegseth', 'Hegseth', '2025-01-25', null],
  ]),
  ...terms('prime-minister', 'GBR', 'gov.uk, past Prime Ministers', [
    ['John Major', '', '1990-11-28', '1997-05-02'],
    ['Tony Blair', '', '1997-05-02', '2007-06-27'],
    ['Gordon Brown', '', '2007-06-27', '2010-05-11'],
    ['David Cameron', '', '2010-05-11', '2016-07-13'],
    ['Theresa May', '', '2016-07-13', '2019-07-24'],
    ['Boris Johnson', '', '2019-07-24', '2022-09-06'],
    ['Liz Truss', '', '2022-09-06', '2022-10-25'],
    ['Rishi Sunak', 'Sunak', '2022-10-25', '2024-07-05'],
    ['Keir Starmer', 'Starmer', '2024-07-05', null],
  ]),
  ...terms('foreign-minister', 'GBR', 'gov.uk, past Foreign Secretaries', [
    ['William Hague', '', '2010-05-12', '2014-07-14'],
    ['Philip Hammond', '', '2014-07-15', '2016-07-13'],
    ['Boris Johnson', '', '2016-07-13', '2018-07-09'],
    ['Jeremy Hunt', '', '2018-07-09', '2019-07-24'],
    ['Dominic Raab', 'Raab', '2019-07-24', '2021-09-15'],
  ]),
  ...terms('president', 'FRA', 'elysee.fr', [
    ['François Mitterrand', 'Francois Mitterrand;Mitterrand', '1981-05-21', '1995-05-17'],
    ['Jacques Chirac', 'Chirac', '1995-05-17', '2007-05-16'],
    ['Nicolas Sarkozy', 'Sarkozy;Ni-cô-la Xác-cô-di', '2007-05-16', '2012-05-15'],
    ['François Hollande', 'Francois Hollande;Hollande;Phrăng-xoa Ô-lăng', '2012-05-15', '2017-05-14'],
    ['Emmanuel Macron', 'Macron;Ma-crông;Em-ma-nuy-en Ma-crông;Ê-ma-nu-en Ma-crông', '2017-05-14', null],
  ]),
  ...terms('foreign-minister', 'FRA', 'diplomatie.gouv.fr', [
    ['Alain Juppé', '', '1993-03-30', '1995-05-18'],

    ['Alain Juppé', 'Alain Juppe', '2011-02-27', '2012-05-15'],
    ['Laurent Fabius', 'Fabius', '2012-05-16', '2016-02-11'],
    ['Jean-Marc Ayrault', 'Ayrault', '2016-02-11', '2017-05-10'],
    ['Jean-Yves Le Drian', 'Le Drian', '2017-05-17', '2022-05-20'],
  ]),
  ...terms('chancellor', 'DEU', 'bundeskanzler.de', [
    ['Helmut Kohl', '', '1982-10-01', '1998-10-27'],
    ['Gerhard Schröder', 'Gerhard Schroeder;Gerhard Schroder', '1998-10-27', '2005-11-22'],
    ['Angela Merkel', 'Merkel;A. Merkel;An-giê-la Méc-ken;Méc-ken', '2005-11-22', '2021-12-08'],
    ['Olaf Scholz', 'Scholz', '2021-12-08', '2025-05-06'],
    ['Friedrich Merz', '', '2025-05-06', null],
  ]),
  ...terms('foreign-minister', 'DEU', 'auswaertiges-amt.de', [
    ['Frank-Walter Steinmeier', '', '2005-11-22', '2009-10-28'],

    ['Joschka Fischer', '', '1998-10-27', '2005-11-22'],
    ['Guido Westerwelle', 'Westerwelle', '2009-10-28', '2013-12-17'],
    ['Frank-Walter Steinmeier', 'Frank Walter Steinmeier;Steinmeier', '2013-12-17', '2017-01-27'],
    ['Sigmar Gabriel', '', '2017-01-27', '2018-03-14'],
    ['Heiko Maas', '', '2018-03-14', '2021-12-08'],
    ['Annalena Baerbock', 'Baerbock', '2021-12-08', '2025-05-06'],
  ]),
  ...terms('president', 'DEU', 'bundespraesident.de', [['Frank-Walter Steinmeier', '', '2017-03-19', null]]),
  ...terms('prime-minister', 'ITA', 'governo.it', [
    ['Silvio Berlusconi', '', '1994-05-10', '1995-01-17'],
    ['Romano Prodi', '', '1996-05-18', '1998-10-21'],
    ['Silvio Berlusconi', '', '2001-06-11', '2006-05-17'],
    ['Romano Prodi', '', '2006-05-17', '2008-05-08'],

    ['Silvio Berlusconi', 'Berlusconi', '2008-05-08', '2011-11-16'],
    ['Mario Monti', '', '2011-11-16', '2013-04-28'],
    ['Enrico Letta', '', '2013-04-28', '2014-02-22'],
    ['Matteo Renzi', 'Renzi', '2014-02-22', '2016-12-12'],
    ['Paolo Gentiloni', 'Gentiloni', '2016-12-12', '2018-06-01'],
    ['Giuseppe Conte', '', '2018-06-01', '2021-02-13'],
    ['Mario Draghi', '', '2021-02-13', '2022-10-22'],
    ['Giorgia Meloni', 'Meloni', '2022-10-22', null],
  ]),
  ...terms('prime-minister', 'ESP', 'lamoncloa.gob.es', [
    ['Jose Luis Rodriguez Zapatero', 'José Luis Rodríguez Zapatero;Zapatero', '2004-04-17', '2011-12-21'],
    ['Mariano Rajoy', 'Rajoy', '2011-12-21', '2018-06-01'],
    ['Pedro Sanchez', 'Pedro Sánchez', '2018-06-02', null],
  ]),
  ...terms('prime-minister', 'CAN', 'pm.gc.ca', [
    ['Stephen Harper', '', '2006-02-06', '2015-11-04'],
    ['Justin Trudeau', 'Trudeau', '2015-11-04', '2025-03-14'],
    ['Mark Carney', '', '2025-03-14', null],
  ]),
  ...terms('prime-minister', 'AUS', 'naa.gov.au, Prime Ministers of Australia', [
    ['John Howard', '', '1996-03-11', '2007-12-03'],
    ['Kevin Rudd', '', '2007-12-03', '2010-06-24'],
    ['Julia Gillard', 'Gillard', '2010-06-24', '2013-06-27'],
    ['Kevin Rudd', '', '2013-06-27', '2013-09-18'],
    ['Tony Abbott', '', '2013-09-18', '2015-09-15'],
    ['Malcolm Turnbull', 'Turnbull', '2015-09-15', '2018-08-24'],
    ['Scott Morrison', '', '2018-08-24', '2022-05-23'],
    ['Anthony Albanese', 'Albanese', '2022-05-23', null],
  ]),
  ...terms('prime-minister', 'NZL', 'dpmc.govt.nz', [
    ['John Key', '', '2008-11-19', '2016-12-12'],
    ['Bill English', '', '2016-12-12', '2017-10-26'],
    ['Jacinda Ardern', 'Ardern', '2017-10-26', '2023-01-25'],
  ]),
  ...terms('prime-minister', 'JPN', 'japan.kantei.go.jp, past Prime Ministers', [
    ['Koizumi Junichiro', 'Junichiro Koizumi', '2001-04-26', '2006-09-26'],
    ['Abe Shinzo', 'Shinzo Abe', '2006-09-26', '2007-09-26'],
    ['Fukuda Yasuo', 'Yasuo Fukuda', '2007-09-26', '2008-09-24'],
    ['Aso Taro', 'Taro Aso', '2008-09-24', '2009-09-16'],
    ['Hatoyama Yukio', 'Yukio Hatoyama', '2009-09-16', '2010-06-08'],
    ['Kan Naoto', 'Naoto Kan', '2010-06-08', '2011-09-02'],
    ['Noda Yoshihiko', 'Yoshihiko Noda', '2011-09-02', '2012-12-26'],
    ['Abe Shinzo', 'Sin-dô A-bê', '2012-12-26', '2020-09-16'],
    ['Suga Yoshihide', 'Yoshihide Suga', '2020-09-16', '2021-10-04'],
    ['Kishida Fumio', 'Fumio Kishida;Kishida', '2021-10-04', '2024-10-01'],
    ['Ishiba Shigeru', 'Shigeru Ishiba;Ishiba', '2024-10-01', '2025-10-21'],
    ['Takaichi Sanae', 'Sanae Takaichi;Takaichi', '2025-10-21', null],
  ]),
  ...terms('president', 'KOR', 'president.go.kr', [
    ['Kim Dae-jung', 'Kim Dae Jung', '1998-02-25', '2003-02-25'],
    ['Roh Moo-hyun', 'Roh Moo Hyun', '2003-02-25', '2008-02-25'],
    ['Lee Myung-bak', 'Lee Myung Bak', '2008-02-25', '2013-02-25'],
    ['Park Geun-hye', 'Park Geun Hye;Pắc Cưn Hê', '2013-02-25', '2017-03-10'],
    ['Moon Jae-in', 'Moon Jae In', '2017-05-10', '2022-05-10'],
    [
      'Yoon Suk-yeol',
      'Yoon Suk Yeol;Yoon Seok-yeol;Yoon Seok Yeol;Yoon Suk-Yeol',
      '2022-05-10',
      '2025-04-04',
    ],
    ['Lee Jae-myung', 'Lee Jae Myung', '2025-06-04', null],
  ]),
  ...terms('leader', 'PRK', 'as reported by KCNA: from the death of the predecessor', [
    ['Kim Jong-il', 'Kim Jong Il;Kim Châng In', '1994-07-08', '2011-12-17'],
    ['Kim Jong-un', 'Kim Jong Un;Kim Châng Un;Kim Jong-Un', '2011-12-17', null],
  ]),
  ...terms('president', 'CHN', 'gov.cn', [
    ['Giang Trạch Dân', '', '1993-03-27', '2003-03-15'],
    ['Hồ Cẩm Đào', '', '2003-03-15', '2013-03-14'],
    ['Tập Cận Bình', 'Xi Jinping', '2013-03-14', null],
  ]),
  ...terms('prime-minister', 'CHN', 'gov.cn', [
    ['Chu Dung Cơ', '', '1998-03-17', '2003-03-16'],
    ['Ôn Gia Bảo', '', '2003-03-16', '2013-03-15'],
    ['Lý Khắc Cường', '', '2013-03-15', '2023-03-11'],
    ['Lý Cường', '', '2023-03-11', null],
  ]),
  ...terms('foreign-minister', 'CHN', 'fmprc.gov.cn', [
    ['Dương Khiết Trì', '', '2007-04-27', '2013-03-16'],
    ['Vương Nghị', '', '2013-03-16', '2022-12-30'],
    ['Tần Cương', '', '2022-12-30', '2023-07-25'],
    ['Vương Nghị', '', '2023-07-25', null],
  ]),
  ...terms('president', 'TWN', 'president.gov.tw', [
    ['Trần Thủy Biển', '', '2000-05-20', '2008-05-20'],
    ['Mã Anh Cửu', '', '2008-05-20', '2016-05-20'],
    ['Thái Anh Văn', '', '2016-05-20', '2024-05-20'],
    ['Lại Thanh Đức', '', '2024-05-20', null],
  ]),
  ...terms('president', 'UKR', 'president.gov.ua', [
    ['Leonid Kuchma', 'Kuchma', '1994-07-19', '2005-01-23'],
    ['Viktor Yushchenko', 'Victor Yushchenko;Yushchenko', '2005-01-23', '2010-02-25'],
    [
      'Viktor Yanukovych',
      'Viktor Yanukovich;Victor Yanukovych;Yanukovych;Yanukovich;Y-a-nu-cô-vích',
      '2010-02-25',
      '2014-02-22',
    ],
    ['Petro Poroshenko', 'Poroshenko;Pô-rô-sen-cô', '2014-06-07', '2019-05-20'],
    [
      'Volodymyr Zelensky',
      'Volodymyr Zelenskyy;Vladimir Zelensky;Zelensky;Zelenskiy;Zelenskyy;Volodymyr Zelenskiy',
      '2019-05-20',
      null,
    ],
  ]),
  ...terms('prime-minister', 'UKR', 'kmu.gov.ua', [
    ['Viktor Yanukovych', '', '2002-11-21', '2005-01-05'],
    ['Yulia Tymoshenko', '', '2005-01-24', '2005-09-08'],
    ['Viktor Yanukovych', '', '2006-08-04', '2007-12-18'],

    ['Yulia Tymoshenko', 'Tymoshenko', '2007-12-18', '2010-03-04'],
    ['Mykola Azarov', 'Azarov', '2010-03-11', '2014-01-28'],
    [
      'Arseniy Yatsenyuk',
      'Arseny Yatsenyuk;Arseniy Yatseniuk;Yatsenyuk;Yatseniuk',
      '2014-02-27',
      '2016-04-14',
    ],
    ['Volodymyr Groysman', 'Groysman', '2016-04-14', '2019-08-29'],
    ['Denys Shmyhal', 'Shmyhal', '2020-03-04', '2025-07-16'],
  ]),
  ...terms('president', 'BLR', 'president.gov.by', [
    [
      'Alexander Lukashenko',
      'Aleksandr Lukashenko;Lukashenko;Lukasenko;Lu-ca-sen-cô;A-lếch-xan-đơ Lu-ca-sen-cô',
      '1994-07-20',
      null,
    ],
  ]),
  ...terms('president', 'GEO', 'president.ge', [
    ['Mikhail Saakashvili', '', '2004-01-25', '2007-11-25'],

    ['Mikhail Saakashvili', 'Mikheil Saakashvili;Saakashvili', '2008-01-20', '2013-11-17'],
  ]),
  ...terms('president', 'TUR', 'tccb.gov.tr', [
    ['Abdullah Gul', 'Abdullah Gül', '2007-08-28', '2014-08-28'],
    [
      'Recep Tayyip Erdogan',
      'Tayyip Erdogan;Erdogan;Recep Tayyip Erdoğan;Erdoğan;Éc-đô-gan;Tay-íp Éc-đô-gan;Rê-xép Tay-íp Éc-đô-gan',
      '2014-08-28',
      null,
    ],
  ]),
  ...terms('prime-minister', 'TUR', 'tccb.gov.tr', [
    ['Abdullah Gul', '', '2002-11-18', '2003-03-14'],

    ['Recep Tayyip Erdogan', '', '2003-03-14', '2014-08-28'],
    ['Ahmet Davutoglu', 'Davutoglu', '2014-08-28', '2016-05-24'],
    ['Binali Yildirim', 'Yildirim', '2016-05-24', '2018-07-09'],
  ]),
  ...terms('foreign-minister', 'TUR', 'mfa.gov.tr', [
    ['Abdullah Gul', '', '2003-03-14', '2007-08-28'],
    ['Ahmet Davutoglu', '', '2009-05-01', '2014-08-28'],
    ['Mevlut Cavusoglu', '', '2014-08-29', '2015-08-28'],
    ['Mevlut Cavusoglu', 'Mevlüt Çavuşoğlu;Cavusoglu', '2015-11-24', '2023-06-03'],
  ]),
  ...terms('president', 'SYR', 'syrian parliament; fall of Damascus', [
    [
      'Bashar al-Assad',
      'Bashar al Assad;Bashar Al-Assad;Bashar Assad;al-Assad;Assad;Át-xát;Ba-sa An Át-xát',
      '2000-07-17',
      '2024-12-08',
    ],
  ]),
  ...terms('president', 'IRN', 'president.ir', [
    ['Mohammad Khatami', '', '1997-08-03', '2005-08-03'],
    ['Mahmoud Ahmadinejad', 'Ahmadinejad', '2005-08-03', '2013-08-03'],
    ['Hassan Rouhani', 'Rouhani', '2013-08-03', '2021-08-03'],
    ['Ebrahim Raisi', 'Raisi', '2021-08-03', '2024-05-19'],
    ['Masoud Pezeshkian', 'Pezeshkian', '2024-07-28', null],
  ]),
  ...terms('foreign-minister', 'IRN', 'mfa.gov.ir', [
    ['Mohammad Javad Zarif', 'Javad Zarif;Zarif', '2013-08-15', '2021-08-25'],
  ]),
  ...terms('prime-minister', 'ISR', 'gov.il', [
    ['Benjamin Netanyahu', '', '1996-06-18', '1999-07-06'],

    ['Ariel Sharon', '', '2001-03-07', '2006-04-14'],
    ['Ehud Olmert', 'Olmert', '2006-04-14', '2009-03-31'],
    ['Benjamin Netanyahu', 'Netanyahu;Ben-gia-min Nê-ta-ni-a-hu;Nê-ta-ni-a-hu', '2009-03-31', '2021-06-13'],
    ['Naftali Bennett', '', '2021-06-13', '2022-06-30'],
    ['Yair Lapid', '', '2022-07-01', '2022-12-29'],
    ['Benjamin Netanyahu', '', '2022-12-29', null],
  ]),
  ...terms('president', 'PSE', 'president.ps', [['Mahmoud Abbas', 'Mahmud Abbas', '2005-01-15', null]]),
  ...terms('president', 'EGY', 'sis.gov.eg', [
    ['Hosni Mubarak', 'Mubarak', '1981-10-14', '2011-02-11'],
    ['Mohamed Morsi', 'Mohammed Morsi;Morsi', '2012-06-30', '2013-07-03'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi;Abdel-Fattah al-Sisi;al-Sisi;el-Sisi', '2014-06-08', null],
  ]),
  ...terms('leader', 'LBY', 'from the coup of 1 September 1969 to his death', [
    [
      'Muammar Gaddafi',
      'Moammar Gaddafi;Muammar Gadhafi;Gaddafi;Gadhafi;Ca-đa-phi',
      '1969-09-01',
      '2011-10-20',
    ],
  ]),
  ...terms('president', 'AFG', 'afghan presidency', [
    ['Hamid Karzai', 'Karzai', '2001-12-22', '2014-09-29'],
    ['Ashraf Ghani', 'Ghani', '2014-09-29', '2021-08-15'],
  ]),
  ...terms('prime-minister', 'IRQ', 'iraqi parliament', [
    ['Nouri al-Maliki', 'Nuri al-Maliki;al-Maliki;Maliki', '2006-05-20', '2014-09-08'],
    ['Haider al-Abadi', 'al-Abadi', '2014-09-08', '2018-10-25'],
  ]),
  ...terms('prime-minister', 'IND', 'pmindia.gov.in', [
    ['Manmohan Singh', '', '2004-05-22', '2014-05-26'],
    ['Narendra Modi', 'Modi', '2014-05-26', null],
  ]),
  ...terms('prime-minister', 'PAK', 'na.gov.pk', [
    ['Nawaz Sharif', '', '1990-11-06', '1993-07-18'],
    ['Nawaz Sharif', '', '1997-02-17', '1999-10-12'],

    ['Nawaz Sharif', '', '2013-06-05', '2017-07-28'],
    ['Imran Khan', '', '2018-08-18', '2022-04-10'],
  ]),
  ...terms('president', 'PHL', 'officialgazette.gov.ph', [
    ['Gloria Macapagal Arroyo', 'Gloria Arroyo', '2001-01-20', '2010-06-30'],
    ['Benigno Aquino III', 'Benigno Aquino', '2010-06-30', '2016-06-30'],
    ['Rodrigo Duterte', 'Duterte;Đu-téc-tê;Rô-đri-gô Đu-téc-tê', '2016-06-30', '2022-06-30'],
    ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Jr;Ferdinand Romualdez Marcos Jr', '2022-06-30', null],
  ]),
  ...terms('president', 'IDN', 'setneg.go.id', [
    ['Susilo Bambang Yudhoyono', 'Bambang Yudhoyono;Yudhoyono', '2004-10-20', '2014-10-20'],
    ['Joko Widodo', 'Widodo;Jokowi;Giô-cô Uy-đô-đô', '2014-10-20', '2024-10-20'],
    ['Prabowo Subianto', 'Prabowo', '2024-10-20', null],
  ]),
  ...terms('prime-minister', 'MYS', 'pmo.gov.my', [
    ['Mahathir Mohamad', '', '1981-07-16', '2003-10-31'],

    ['Abdullah Badawi', 'Abdullah Ahmad Badawi', '2003-10-31', '2009-04-03'],
    ['Najib Razak', 'Najib;Na-díp Ra-dắc', '2009-04-03', '2018-05-10'],
    ['Mahathir Mohamad', 'Mahathir', '2018-05-10', '2020-03-01'],
    ['Muhyiddin Yassin', 'Muhyiddin', '2020-03-01', '2021-08-21'],
    ['Ismail Sabri Yaakob', '', '2021-08-21', '2022-11-24'],
    ['Anwar Ibrahim', '', '2022-11-24', null],
  ]),
  ...terms('prime-minister', 'SGP', 'pmo.gov.sg', [
    ['Goh Chok Tong', '', '1990-11-28', '2004-08-12'],
    ['Lý Hiển Long', 'Lee Hsien Loong', '2004-08-12', '2024-05-15'],
    ['Lawrence Wong', '', '2024-05-15', null],
  ]),
  ...terms('prime-minister', 'THA', 'thaigov.go.th', [
    ['Thaksin Shinawatra', 'Thaksin', '2001-02-09', '2006-09-19'],
    ['Abhisit Vejjajiva', 'Abhisit', '2008-12-17', '2011-08-05'],
    ['Yingluck Shinawatra', 'Yingluck', '2011-08-05', '2014-05-07'],
    [
      'Prayuth Chan-ocha',
      'Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayut Chan-ocha;Prayuth;Prayut',
      '2014-08-24',
      '2023-08-22',
    ],
    ['Srettha Thavisin', 'Srettha', '2023-08-22', '2024-08-14'],
    ['Paetongtarn Shinawatra', 'Paetongtarn', '2024-08-16', '2025-08-29'],
  ]),
  ...terms('prime-minister', 'KHM', 'pressocm.gov.kh', [
    ['Hun Sen', 'Hun-xen;Hun Xen', '1985-01-14', '2023-08-22'],
    ['Hun Manet', '', '2023-08-22', null],
  ]),
  ...terms('prime-minister', 'LAO', 'laogov.gov.la', [
    ['Thongsing Thammavong', 'Thoong-xỉnh Thăm-mạ-vông', '2010-12-23', '2016-04-20'],
    [
      'Thongloun Sisoulith',
      'Thoong-lun Xỉ-xụ-lít;Thông-luông Xi-xu-lít;Thoongloun Sisoulith',
      '2016-04-20',
      '2021-03-22',
    ],
  ]),
  ...terms('president', 'LAO', 'laogov.gov.la', [
    ['Choummaly Sayasone', 'Chum-ma-ly Xay-nhạ-xỏn;Chummaly Saynhasone', '2006-06-08', '2016-04-20'],
    [
      'Bounnhang Vorachith',
      'Bun-nhăng Vo-la-chít;Bun-nhăng Vô-la-chít;Bounnhang Vorachit',
      '2016-04-20',
      '2021-03-22',
    ],
    ['Thongloun Sisoulith', '', '2021-03-22', null],
  ]),
  ...terms('president', 'BRA', 'gov.br/planalto', [
    ['Luiz Inacio Lula da Silva', 'Lula da Silva;Lula', '2003-01-01', '2011-01-01'],
    ['Dilma Rousseff', 'Rousseff', '2011-01-01', '2016-08-31'],
    ['Michel Temer', '', '2016-08-31', '2019-01-01'],
    ['Jair Bolsonaro', 'Bolsonaro', '2019-01-01', '2023-01-01'],
    ['Luiz Inacio Lula da Silva', 'Luiz Inácio Lula da Silva', '2023-01-01', null],
  ]),
  ...terms('president', 'VEN', 'from his inauguration', [
    ['Hugo Chavez', 'Hugo Chávez;Chavez', '1999-02-02', '2013-03-05'],
    ['Nicolas Maduro', 'Nicolás Maduro;Maduro;Ni-cô-lát Ma-đu-rô', '2013-03-05', '2026-01-03'],
  ]),
  ...terms('president', 'CUB', 'presidencia.gob.cu', [
    ['Fidel Castro', 'Phi-đen Ca-xtơ-rô;Phi-đen', '1976-12-02', '2008-02-24'],
    ['Raul Castro', 'Raúl Castro;Ra-un Ca-xtơ-rô', '2008-02-24', '2018-04-19'],
    ['Miguel Diaz-Canel', 'Miguel Díaz-Canel;Diaz-Canel;Miguel Diaz Canel', '2018-04-19', null],
  ]),
  ...terms('president', 'ZAF', 'thepresidency.gov.za', [
    ['Nelson Mandela', 'Mandela', '1994-05-10', '1999-06-14'],
    ['Thabo Mbeki', '', '1999-06-14', '2008-09-24'],
    ['Jacob Zuma', 'Zuma', '2009-05-09', '2018-02-14'],
    ['Cyril Ramaphosa', 'Ramaphosa', '2018-02-15', null],
  ]),
  ...terms('president', 'POL', 'prezydent.pl', [
    ['Lech Kaczynski', 'Lech Kaczyński', '2005-12-23', '2010-04-10'],
    ['Bronislaw Komorowski', 'Komorowski', '2010-08-06', '2015-08-06'],
    ['Andrzej Duda', '', '2015-08-06', '2025-08-06'],
    ['Karol Nawrocki', '', '2025-08-06', null],
  ]),
  ...terms('prime-minister', 'HUN', 'kormany.hu', [
    ['Viktor Orban', 'Viktor Orbán;Orban;Orbán', '2010-05-29', null],
  ]),
  ...terms('prime-minister', 'NLD', 'government.nl', [['Mark Rutte', '', '2010-10-14', '2024-07-02']]),
  ...terms('prime-minister', 'NOR', 'regjeringen.no', [
    ['Jens Stoltenberg', '', '2000-03-17', '2001-10-19'],

    ['Jens Stoltenberg', '', '2005-10-17', '2013-10-16'],
    ['Erna Solberg', 'Solberg', '2013-10-16', '2021-10-14'],
  ]),
  ...terms('prime-minister', 'DNK', 'stm.dk', [
    ['Lars Lokke Rasmussen', 'Lars Løkke Rasmussen', '2009-04-05', '2011-10-03'],
    ['Lars Lokke Rasmussen', '', '2015-06-28', '2019-06-27'],

    ['Poul Nyrup Rasmussen', '', '1993-01-25', '2001-11-27'],
    ['Anders Fogh Rasmussen', '', '2001-11-27', '2009-04-05'],
  ]),
  ...terms('pope', 'VAT', 'vatican.va', [
    ['Gioan Phaolô II', 'John Paul II', '1978-10-16', '2005-04-02'],
    ['Benedict XVI', 'Benedict', '2005-04-19', '2013-02-28'],
    ['Phanxicô', 'Francis', '2013-03-13', '2025-04-21'],
  ]),
  ...terms('general-secretary', 'VNM', 'dangcongsan.vn, Party Congresses', [
    ['Đỗ Mười', '', '1991-06-27', '1997-12-29'],
    ['Lê Khả Phiêu', '', '1997-12-29', '2001-04-22'],
    ['Nông Đức Mạnh', '', '2001-04-22', '2011-01-19'],
    ['Nguyễn Phú Trọng', '', '2011-01-19', '2024-07-19'],
    ['Tô Lâm', '', '2024-08-03', null],
  ]),
  ...terms('president', 'VNM', 'quochoi.vn', [
    ['Lê Đức Anh', '', '1992-09-23', '1997-09-24'],
    ['Trần Đức Lương', '', '1997-09-24', '2006-06-27'],
    ['Nguyễn Minh Triết', '', '2006-06-27', '2011-07-25'],
    ['Trương Tấn Sang', '', '2011-07-25', '2016-04-02'],
    ['Trần Đại Quang', '', '2016-04-02', '2018-09-21'],
    ['Nguyễn Phú Trọng', '', '2018-10-23', '2021-04-05'],
    ['Nguyễn Xuân Phúc', '', '2021-04-05', '2023-01-18'],
    ['Võ Văn Thưởng', '', '2023-03-02', '2024-03-21'],
    ['Tô Lâm', '', '2024-05-22', '2024-10-21'],
    ['Lương Cường', '', '2024-10-21', null],
  ]),
  ...terms('prime-minister', 'VNM', 'chinhphu.vn, governments over the terms', [
    ['Võ Văn Kiệt', '', '1991-08-09', '1997-09-25'],
    ['Phan Văn Khải', '', '1997-09-25', '2006-06-27'],
    ['Nguyễn Tấn Dũng', '', '2006-06-27', '2016-04-06'],
    ['Nguyễn Xuân Phúc', '', '2016-04-07', '2021-04-05'],
    ['Phạm Minh Chính', '', '2021-04-05', null],
  ]),
  ...terms('speaker', 'VNM', 'quochoi.vn', [
    ['Nông Đức Mạnh', '', '1992-09-23', '2001-06-27'],
    ['Nguyễn Văn An', '', '2001-06-27', '2006-06-26'],
    ['Nguyễn Phú Trọng', '', '2006-06-26', '2011-07-23'],
    ['Nguyễn Sinh Hùng', '', '2011-07-23', '2016-03-31'],
    ['Nguyễn Thị Kim Ngân', '', '2016-03-31', '2021-03-31'],
    ['Vương Đình Huệ', '', '2021-03-31', '2024-05-02'],
    ['Trần Thanh Mẫn', '', '2024-05-20', null],
  ]),
  ...terms('foreign-minister', 'VNM', 'mofa.gov.vn', [
    ['Nguyễn Dy Niên', '', '2000-01-28', '2006-06-28'],
    ['Phạm Gia Khiêm', '', '2006-06-28', '2011-08-03'],
    ['Phạm Bình Minh', '', '2011-08-03', '2021-04-08'],
    ['Bùi Thanh Sơn', '', '2021-04-08', '2025-08-30'],
  ]),
  ...terms('defence-minister', 'VNM', 'mod.gov.vn', [
    ['Phùng Quang Thanh', '', '2006-06-28', '2016-04-08'],
    ['Ngô Xuân Lịch', '', '2016-04-09', '2021-04-08'],
    ['Phan Văn Giang', '', '2021-04-08', null],
  ]),
  ...terms('prime-minister', 'POL', 'gov.pl, Prime Ministers', [
    ['Donald Tusk', '', '2007-11-16', '2014-09-22'],
    ['Ewa Kopacz', '', '2014-09-22', '2015-11-16'],
    ['Beata Szydlo', '', '2015-11-16', '2017-12-11'],
    ['Mateusz Morawiecki', '', '2017-12-11', '2023-12-13'],
    ['Donald Tusk', '', '2023-12-13', null],
  ]),
  ...terms('prime-minister', 'PRT', 'portugal.gov.pt, past governments', [
    ['António Guterres', '', '1995-10-28', '2002-04-06'],
    ['Jose Manuel Barroso', '', '2002-04-06', '2004-07-17'],
    ['Antonio Costa', '', '2015-11-26', '2024-04-02'],
  ]),
  ...terms('prime-minister', 'LUX', 'gouvernement.lu', [
    ['Jean-Claude Juncker', '', '1995-01-20', '2013-12-04'],
  ]),
  ...terms('prime-minister', 'BEL', 'belgium.be', [
    ['Herman Van Rompuy', '', '2008-12-30', '2009-11-25'],
    ['Charles Michel', '', '2014-10-11', '2019-10-27'],
  ]),
  ...terms('prime-minister', 'EST', 'valitsus.ee', [['Kaja Kallas', '', '2021-01-26', '2024-07-23']]),
  ...terms('high-commissioner', 'UNHCR', 'unhcr.org, previous High Commissioners', [
    ['António Guterres', '', '2005-06-15', '2015-12-31'],
  ]),
  ...terms('foreign-minister', 'KOR', 'mofa.go.kr, former ministers', [
    ['Ban Ki-moon', '', '2004-01-17', '2006-11-10'],
  ]),
  ...terms('defence-minister', 'GBR', 'gov.uk, past Defence Secretaries', [
    ['George Robertson', '', '1997-05-03', '1999-10-11'],
  ]),
  ...terms('foreign-minister', 'NLD', 'government.nl', [
    ['Jaap de Hoop Scheffer', '', '2002-07-22', '2003-12-03'],
  ]),
  ...terms('foreign-minister', 'ITA', 'esteri.it, past ministers', [
    ['Federica Mogherini', '', '2014-02-22', '2014-10-31'],
    ['Paolo Gentiloni', '', '2014-10-31', '2016-12-12'],
  ]),
  ...terms('defence-minister', 'DEU', 'bmvg.de, former ministers', [
    ['Ursula von der Leyen', '', '2013-12-17', '2019-07-17'],
  ]),
  ...terms('foreign-minister', 'ESP', 'exteriores.gob.es', [
    ['Josep Borrell', '', '2018-06-07', '2019-11-30'],
  ]),
  ...terms('central-bank-president', 'ECB', 'ecb.europa.eu, former presidents', [
    ['Jean-Claude Trichet', 'Trichet', '2003-11-01', '2011-10-31'],
    ['Mario Draghi', '', '2011-11-01', '2019-10-31'],
    ['Christine Lagarde', '', '2019-11-01', null],
  ]),
  ...terms('foreign-minister', 'UKR', 'mfa.gov.ua, former ministers', [
    ['Arseniy Yatsenyuk', '', '2007-03-21', '2007-12-04'],
    ['Petro Poroshenko', '', '2009-10-09', '2010-03-11'],
    ['Pavlo Klimkin', 'Klimkin', '2014-06-19', '2019-08-29'],
    ['Dmytro Kuleba', 'Kuleba', '2020-03-04', '2024-09-05'],
  ]),
  ...terms('foreign-minister', 'VEN', 'mppre.gob.ve', [['Nicolas Maduro', '', '2006-08-09', '2013-01-16']]),
  ...terms('prime-minister', 'PSE', 'palestinecabinet.gov.ps', [
    ['Mahmoud Abbas', '', '2003-03-19', '2003-09-06'],
  ]),
  ...terms('foreign-minister', 'IDN', 'kemlu.go.id', [
    ['Marty Natalegawa', '', '2009-10-22', '2014-10-20'],
    ['Retno Marsudi', '', '2014-10-27', '2024-10-20'],
  ]),
  ...terms('foreign-minister', 'JPN', 'mofa.go.jp, past ministers', [
    ['Kishida Fumio', '', '2012-12-26', '2017-08-03'],
  ]),
].sort((a, b) => a.from.localeCompare(b.from));
