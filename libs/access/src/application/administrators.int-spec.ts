import { Administrators } from '#access';
import { AccessHouse } from '#testing/access-house';

describe('who looks after an organisation', () => {
  let house: AccessHouse;
  let ids: Record<'root' | 'court' | 'tribunal', string>;
  let whole: string;
  let own: string;
  beforeAll(async () => {
    house = await AccessHouse.open();
    const root = (await house.organisation('PLATFORM', '平台')).id;
    const court = (await house.organisation('COURT', '柯城区人民法院', root)).id;
    const neighbour = (await house.organisation('COURT', '龙游县人民法院', root)).id;
    const tribunal = (await house.organisation('TRIBUNAL', '航埠人民法庭', court)).id;
    ids = { root, court, tribunal };
    whole = (await house.staff('whole', root, ['ADMIN'])).personId;
    own = (await house.staff('own', court, ['ADMIN'])).personId;
    await house.staff('next', neighbour, ['ADMIN']);
    await house.staff('clerk', court, ['FILING_CLERK']);
  });
  afterAll(() => house.shut());
  const keepersOf = async (organisationId?: string) =>
    (await house.app.get(Administrators).of(house.reads, organisationId, house.clock.now())).sort();

  it('is whoever administers it or what stands above it, not who works there otherwise', async () => {
    expect(await keepersOf(ids.tribunal)).toEqual([whole, own].sort());
    expect(await keepersOf(ids.court)).toEqual([whole, own].sort());
    expect(await keepersOf(ids.root)).toEqual([whole]);
  });

  it('is whoever administers the whole where no organisation is named', async () => {
    expect(await keepersOf()).toEqual([whole]);
    expect(await keepersOf('nowhere')).toEqual([whole]);
  });

  it('is nobody whose place was disabled: roles held there give nothing any more', async () => {
    await house.units.run((tx) => {
      const at = tx.now.toISOString();
      tx.change('UPDATE organisations SET disabled_at = ? WHERE id = ?', [at, ids.court]);
      return Promise.resolve();
    });
    expect(await keepersOf(ids.tribunal)).toEqual([whole]);
  });
});
