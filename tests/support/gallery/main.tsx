import '@renderer/main';
