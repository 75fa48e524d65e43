# Open Postil with the sample project, or take the tour where no window can be shown. Run from the checkout's folder.
case "${QT_QPA_PLATFORM:-}" in
  offscreen* | minimal*) shown= ;;
  "") if [ "$(uname)" = Linux ]; then shown="${DISPLAY:-}${WAYLAND_DISPLAY:-}"; else shown=yes; fi ;;
  *) shown=yes ;;
esac
if [ -n "$shown" ]; then
  exec .venv/bin/postil --sample
fi
echo "There is no display here, so Postil takes its tour instead: what it shows goes to build/tour."
QT_QPA_PLATFORM=offscreen exec .venv/bin/postil tour --out build/tour
