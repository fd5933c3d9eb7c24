import {
  maskAddress,
  maskBankAccount,
  maskIdNumber,
  maskName,
  maskNameInPaper,
  maskPhone,
} from './masking.js';

describe('masking (PIPL 51)', () => {
  it.each([
    ['张三', '张*', '张某'],
    ['张三丰', '张*', '张某'],
    ['欧阳修', '欧阳*', '欧阳某'],
    ['司马', '司*', '司某'],
    ['Anna Schmidt', 'A*', 'A某'],
    ['', '***', '***'],
  ])('shows %s as %s and in papers as %s', (name, listed, inPaper) => {
    expect([maskName(name), maskNameInPaper(name)]).toEqual([listed, inPaper]);
  });

  it.each([
    [maskIdNumber, '11010519491231002X', '110***********002X'],
    [maskIdNumber, '1234567', '***'],
    [maskPhone, '13812341234', '138****1234'],
    [maskPhone, '1234', '***'],
    [maskBankAccount, '6222 0212 3456 7890 123', '****0123'],
    [maskBankAccount, '12345', '***'],
  ])('%o keeps the ends of %s', (mask, value, masked) => expect(mask(value)).toBe(masked));

  it.each([
    ['浙江省衢州市柯城区荷花中路12号3幢401室', '浙江省衢州市柯城区***'],
    ['北京市海淀区中关村大街1号', '北京市海淀区***'],
    ['广西壮族自治区南宁市青秀区民族大道1号', '广西壮族自治区南宁市青秀区***'],
    ['四川省凉山彝族自治州木里藏族自治县乔瓦镇', '四川省凉山彝族自治州木里藏族自治县***'],
    ['浙江省金华市义乌市稠城街道', '浙江省金华市义乌市***'],
    ['浙江省义乌市稠城街道', '浙江省义乌市***'],
    ['柯城区信安街道88号', '柯城区***'],
    ['浙江省杭州市和平小区3幢', '浙江省杭州市***'],
    ['荷花中路12号', '***'],
    ['Room 5, Main Street', '***'],
  ])('cuts %s after the district', (address, masked) => expect(maskAddress(address)).toBe(masked));

  it('hides a minor altogether', () => {
    const minor = { minor: true };
    const shown = [maskName('张三', minor), maskPhone('13812341234', minor), maskAddress('柯城区1号', minor)];
    expect(shown).toEqual(['***', '***', '***']);
  });
});
