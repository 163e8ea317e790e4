#!/usr/bin/env bash
# Installs R and the R packages that recording and live tests need, from Debian, where they are missing.
# Needs root or sudo. Does nothing, and says so, when everything is there. No compiler and no
# development packages are needed: rpy2 talks to R through cffi's ABI mode (RPY2_CFFI_MODE=ABI).
set -euo pipefail

needed=(
  r-base-core r-cran-lme4 r-cran-mass r-cran-nlme r-cran-mlmrev r-cran-jsonlite r-cran-numderiv
  r-cran-glmmtmb r-cran-ordinal r-cran-lmertest r-cran-pbkrtest r-cran-emmeans r-cran-car
  r-cran-performance r-cran-dplyr r-cran-tidyr r-cran-readr r-cran-dfoptim r-cran-optimx
  r-cran-hsaur3 r-cran-testthat
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "install_r.sh: this is no Debian system; install R 4.2.2 with these packages: ${needed[*]}" >&2
  exit 1
fi

missing=()
for package in "${needed[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done

if [ ${#missing[@]} -eq 0 ]; then
  echo "install_r.sh: all ${#needed[@]} packages are installed, nothing to do"
else
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "install_r.sh: needs root or sudo" >&2; exit 1; }
    as_root=(sudo)
  fi
  echo "install_r.sh: installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
  echo "install_r.sh: installed ${#missing[@]} packages"
fi
Rscript --vanilla -e 'cat(R.version.string, "with lme4", as.character(packageVersion("lme4")), "\n")'
