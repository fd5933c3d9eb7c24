/** Ant Design in the house's colours; its styles carry the nonce of this answer. */
import { App, ConfigProvider, theme as algorithms } from 'antd';
import enUS from 'antd/locale/en_US.js';
import zhCN from 'antd/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { usePreferences } from '../../shared/theme/preferences.js';
import { useDark } from '../../shared/theme/use-dark.js';

/** Vite leaves it in the page; browsers hide the attribute from `getAttribute`, not the property. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const LIGHT = {
  colorPrimary: '#1d4f91',
  colorInfo: '#1d4f91',
  colorLink: '#1d4f91',
  colorError: '#b3261e',
  colorSuccess: '#1b6e3c',
  colorTextBase: '#1f2a37',
  colorTextSecondary: '#5b6675',
  colorTextTertiary: '#5b6675',
  colorTextDescription: '#5b6675',
  colorTextPlaceholder: '#5b6675',
  colorBgLayout: '#f6f7f9',
  // What is made from so dark a blue and red comes out grey.
  colorPrimaryBg: '#eaf0f8',
  colorInfoBg: '#eaf0f8',
  colorErrorBg: '#fbeceb',
  colorSuccessBg: '#e9f4ed',
};

const DARK = {
  colorPrimary: '#8ab4f8',
  colorInfo: '#8ab4f8',
  colorLink: '#8ab4f8',
  colorError: '#ff8a80',
  colorSuccess: '#7dd3a0',
  colorTextBase: '#e6eaf0',
  colorTextSecondary: '#a3afbf',
  colorTextTertiary: '#a3afbf',
  colorTextDescription: '#a3afbf',
  colorTextPlaceholder: '#a3afbf',
  colorTextLightSolid: '#14181f',
  colorBgBase: '#14181f',
  colorBgLayout: '#1b212b',
  colorPrimaryBg: '#1f2c40',
  colorInfoBg: '#1f2c40',
  colorErrorBg: '#35211f',
  colorSuccessBg: '#1c2e25',
};

export function ConsoleTheme({ children }: { children: ReactNode }) {
  const dark = useDark();
  const { language } = usePreferences();
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? algorithms.darkAlgorithm : algorithms.defaultAlgorithm,
        token: {
          ...(dark ? DARK : LIGHT),
          ...{ fontFamily: 'var(--font)', fontSize: 14, borderRadius: 6, motionDurationMid: '0.12s' },
        },
      }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
