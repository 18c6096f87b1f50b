import { DISTRICTS } from './municipalities.mjs';
import {
  FEMALE_NAMES,
  FEMALE_PATRONYMICS,
  MALE_NAMES,
  MALE_PATRONYMICS,
  SURNAMES,
} from './names.mjs';

const PHONE = '+7 (000) 000-00-00';

/** Every municipality by id, with the short name that the documents use. */
export const MUNICIPALITIES = [
  ...DISTRICTS.map(([id, adjective]) => ({
    id,
    type: 'municipal-district',
    name: `${adjective} муниципальный район`,
    short: `${adjective} МР`,
  })),
  { id: 'omsk', type: 'city', name: 'город Омск', short: 'г. Омск' },
];

export const MINISTRY = 'Министерство образования Омской области';
export const INSTITUTE = 'БОУ ДПО «ИРООО»';

function person([surname, latin], index, post, organization) {
  const isFemale = index % 2 === 0;
  const given = isFemale ? FEMALE_NAMES : MALE_NAMES;
  const middle = isFemale ? FEMALE_PATRONYMICS : MALE_PATRONYMICS;
  return {
    id: latin,
    name: `${surname}${isFemale ? 'а' : ''} ${given[index % given.length]} ${middle[index % middle.length]}`,
    gender: isFemale ? 'female' : 'male',
    post,
    organization,
    phones: [PHONE],
    emails: [`${latin}@example.org`],
  };
}

const OFFICIALS = 4;

export const MINISTER = SURNAMES[0][1];
export const LEADERS = SURNAMES.slice(OFFICIALS).map(([, latin]) => latin);

/** The directory all projects of the corpus share. */
export function directoryDocument() {
  const people = SURNAMES.map((surname, index) => {
    if (index === 0)
      return person(surname, index, 'Министр образования Омской области', 'ministry');
    if (index < OFFICIALS) {
      return person(surname, index, 'заместитель Министра образования Омской области', 'ministry');
    }
    const post = index % 2 === 0 ? 'проректор по проектной деятельности' : 'заведующий кафедрой';
    return person(surname, index, post, 'institute');
  });
  return {
    kind: 'directory',
    format: 1,
    id: 'directory',
    title: 'Организации и люди',
    organizations: [
      { id: 'omsk-region', type: 'region', name: 'Омская область' },
      {
        id: 'ministry',
        type: 'ministry',
        name: MINISTRY,
        short: 'Минобразования Омской области',
        head: MINISTER,
        parent: 'omsk-region',
      },
      {
        id: 'institute',
        type: 'institute',
        name: 'бюджетное образовательное учреждение Омской области дополнительного профессионального образования «Институт развития образования Омской области»',
        short: INSTITUTE,
        parent: 'ministry',
      },
      ...MUNICIPALITIES.map((one) => ({ ...one, parent: 'omsk-region' })),
    ],
    people,
  };
}
