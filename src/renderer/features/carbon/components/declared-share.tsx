import { Button, Group } from '@mantine/core';
import { PercentField, SelectField } from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { teamChoices, teamOf, wholeCompany } from '../model/choices';
import { useDeclareShare } from '../mutations';
import { useNonEssential } from '../queries';

type DeclaredShareProps = {
  readonly options: CarbonOptions;
  /** True under a table that touches the border. */
  readonly inset: boolean;
};

/** Part non essentielle déclarée: a team's word, when there is no sample. Empty takes it back. */
export const DeclaredShare = ({ options, inset }: DeclaredShareProps) => {
  const [team, setTeam] = useState<string | null>(wholeCompany);
  const [typed, setTyped] = useState<number | null>(null);
  const { data } = useNonEssential();
  const { mutate: declare, isPending } = useDeclareShare();
  const known = data?.declared.find((one) => one.teamId === teamOf(team)) ?? null;
  const send = (share: number | null) => declare({ teamId: teamOf(team), share }, { onSuccess: () => setTyped(null) });
  return (
    <Group align="flex-end" gap="sm" p={inset ? 'md' : 0} pt="md">
      <SelectField
        label={t('carbonScreens.sample.columns.team')}
        choices={teamChoices(options)}
        value={team}
        onChange={setTeam}
        clearable={false}
        w={200}
      />
      <PercentField
        as="rate"
        limits={{ min: 0, max: 100 }}
        label={t('carbonScreens.sample.declared')}
        value={typed ?? known?.share ?? null}
        onChange={setTyped}
        w={220}
      />
      <Button variant="default" loading={isPending} disabled={typed === null} onClick={() => send(typed)}>
        {t('carbonScreens.sample.declare')}
      </Button>
      {known ? (
        <Button variant="subtle" color="gray" onClick={() => send(null)}>
          {t('carbonScreens.sample.takeBack')}
        </Button>
      ) : null}
    </Group>
  );
};
