"""Which files a script reaches: the working directory, its own folder, --data-dir; links too."""

from __future__ import annotations

import io

import pytest

from rglmm.run import run_script

READ = 'd <- read.csv("d.csv")\nd$x\n'


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """``work`` (the working directory), ``scripts/s.R``, ``data/d.csv``, ``secret/d.csv``."""
    for name in ("work", "scripts", "data", "secret"):
        (tmp_path / name).mkdir()
    (tmp_path / "data" / "d.csv").write_text("x\n7\n")
    (tmp_path / "secret" / "d.csv").write_text("x\n666\n")
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path


def run(folders, text, **options):
    script = folders / "scripts" / "s.R"
    script.write_text(text)
    out, err = io.StringIO(), io.StringIO()
    result = run_script(script, stdout=out, stderr=err, **options)
    return result.status, out.getvalue(), err.getvalue()


def test_relative_paths_start_from_the_working_directory(folders):
    assert run(folders, READ)[0] == 1
    (folders / "work" / "d.csv").write_text("x\n5\n")
    assert run(folders, READ) == (0, "[1] 5\n", "")


def test_data_dir_replaces_it(folders):
    assert run(folders, READ, data_dir=folders / "data") == (0, "[1] 7\n", "")


def test_missing_file_is_rs_error(folders):
    status, out, err = run(folders, READ)
    assert (status, out) == (1, "")
    assert "cannot open the connection" in err
    assert "cannot open file 'd.csv': No such file or directory" in err


@pytest.mark.parametrize("path", ["../secret/d.csv", "{root}/secret/d.csv", "link/d.csv"])
def test_other_folders_are_refused_links_too(folders, path):
    (folders / "work" / "link").symlink_to(folders / "secret")
    text = READ.replace('"d.csv"', f'"{path.format(root=folders)}"')
    status, out, err = run(folders, text)
    assert (status, out) == (3, "")
    assert "its folder is not allowed" in err
    assert "it reads 'd', which line 1 should have set" in err


def test_the_scripts_own_folder_may_be_read(folders):
    (folders / "scripts" / "d.csv").write_text("x\n8\n")
    text = READ.replace('"d.csv"', f'"{folders}/scripts/d.csv"')
    assert run(folders, text) == (0, "[1] 8\n", "")


def test_text_given_in_the_script_needs_no_file(folders):
    assert run(folders, 'read.csv(text = "a,b\\n1,2")')[1] == "  a b\n1 1 2\n"


def test_broken_tables_are_refused_or_rs_errors(folders):
    (folders / "work" / "d.csv").write_bytes("x\né\n".encode("latin-1"))
    assert run(folders, READ)[0] == 3
    (folders / "work" / "d.csv").write_text("")
    status, _, err = run(folders, READ)
    assert (status, "no lines available in input" in err) == (1, True)
