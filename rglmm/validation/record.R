# Records what real R does with a script: run(request file) evaluates the script one top-level
# expression at a time, as Rscript would, and after each expression writes down every mixed model that is
# new or changed. Sourced into an environment of its own, so that the script's workspace holds
# the script's objects only. Python starts it, through rpy2 or through Rscript, in a fresh R.
#
# Every number leaves as text with 17 significant digits. Vectors longer than 2,000 leave as n, sum,
# sum of squares and the values at 200 fixed positions.

LONG <- 2000L
POSITIONS <- 200L

# ---- numbers as text ---------------------------------------------------------------------------

digits17 <- function(x) {
  x <- as.numeric(x)
  text <- sprintf("%.17g", x)
  text[is.nan(x)] <- "NaN"
  text[is.na(x) & !is.nan(x)] <- "NA"
  text[is.infinite(x)] <- ifelse(x[is.infinite(x)] > 0, "Inf", "-Inf")
  text
}

scalar <- function(x) if (length(x) == 1L) digits17(x) else NULL

vector_of <- function(x) {
  n <- length(x)
  if (n <= LONG) return(list(values = as.list(digits17(x))))
  at <- fixed_positions(n)
  list(n = n, sum = digits17(sum(x)), sumsq = digits17(sum(as.numeric(x)^2)),
       positions = as.list(at), values = as.list(digits17(x[at])))
}

fixed_positions <- function(n) as.integer(round(seq(1, n, length.out = POSITIONS)))

matrix_of <- function(x) lapply(seq_len(nrow(x)), function(i) as.list(digits17(x[i, ])))

names_of <- function(x) as.list(as.character(x))

text_of <- function(expression) paste(deparse(expression, width.cutoff = 500L), collapse = " ")

quietly <- function(expression) suppressMessages(suppressWarnings(expression))

# The value, or NULL with the reason why there is none.
attempt <- function(expression) {
  tryCatch(list(value = quietly(expression)), error = function(e) list(reason = conditionMessage(e)))
}

# ---- models ------------------------------------------------------------------------------------

is_model <- function(x) inherits(x, "merMod")

# What changes when a model changes: its slots and the state of its reference objects.
fingerprint <- function(m) {
  list(class(m), m@call, m@theta, m@beta, m@u, m@devcomp, m@optinfo, m@pp$theta, m@pp$delb,
       m@pp$beta0, m@pp$u0, m@pp$delu, m@resp$mu)
}

model_record <- function(m, workspace) {
  linear <- lme4::isLMM(m)
  loglik <- quietly(stats::logLik(m))
  beta <- lme4::fixef(m)
  V <- as.matrix(quietly(stats::vcov(m)))
  theta <- lme4::getME(m, "theta")
  X <- lme4::getME(m, "X")
  family <- quietly(stats::family(m))
  list(
    class = class(m)[[1L]],
    call = text_of(m@call),
    formula = text_of(stats::formula(m)),
    family = list(name = family$family, link = family$link),
    REML = isTRUE(lme4::isREML(m)),
    nAGQ = if (!linear) lme4::getME(m, "devcomp")$dims[["nAGQ"]],
    nobs = stats::nobs(m),
    npar = attr(loglik, "df"),
    objective = scalar(m@devcomp$cmp[[if (isTRUE(lme4::isREML(m))) "REML" else "dev"]]),
    logLik = scalar(loglik),
    deviance = scalar(quietly(stats::deviance(m))),
    AIC = scalar(quietly(stats::AIC(m))),
    BIC = scalar(quietly(stats::BIC(m))),
    sigma = scalar(stats::sigma(m)),
    theta = list(names = names_of(names(theta)), values = as.list(digits17(theta))),
    beta = list(names = names_of(names(beta)), values = as.list(digits17(beta))),
    se = as.list(digits17(sqrt(diag(V)))),
    vcov = matrix_of(V),
    vcov_rx = if (!linear) matrix_of(as.matrix(quietly(stats::vcov(m, use.hessian = FALSE)))),
    X_columns = names_of(colnames(X)),
    X_dropped = names_of(names(attr(X, "col.dropped"))),
    groups = lapply(lme4::ngrps(m), function(n) n),
    VarCorr = varcorr_of(m),
    modes = modes_of(m),
    fitted = vector_of(unname(stats::fitted(m))),
    residuals = vector_of(unname(stats::residuals(m))),
    singular = lme4::isSingular(m),
    convergence = list(
      optimizer = names_of(m@optinfo$optimizer),
      messages = names_of(unlist(m@optinfo$conv$lme4$messages)),
      warnings = names_of(unlist(m@optinfo$warnings))
    ),
    objective_at = objectives_of(m, linear, theta, beta, sqrt(diag(V)), workspace)
  )
}

varcorr_of <- function(m) {
  parts <- quietly(lme4::VarCorr(m))
  Map(function(part, group) list(
    group = group, columns = names_of(colnames(part)), covariance = matrix_of(part),
    stddev = as.list(digits17(attr(part, "stddev"))), correlation = matrix_of(attr(part, "correlation"))
  ), unname(unclass(parts)), names(parts))
}

modes_of <- function(m) {
  parts <- quietly(lme4::ranef(m, condVar = TRUE))
  Map(function(part, group) {
    rows <- seq_len(nrow(part))
    long <- nrow(part) > LONG
    if (long) rows <- fixed_positions(nrow(part))
    list(group = group, columns = names_of(colnames(part)), n = nrow(part),
         positions = if (long) as.list(rows), levels = names_of(rownames(part)[rows]),
         values = matrix_of(as.matrix(part)[rows, , drop = FALSE]),
         sd = conditional_sd(attr(part, "postVar"), rows))
  }, unname(unclass(parts)), names(parts))
}

# postVar is an array k x k x levels, or a list of them when several terms share a group.
conditional_sd <- function(variance, rows) {
  blocks <- if (is.list(variance)) variance else list(variance)
  lapply(rows, function(i) as.list(digits17(sqrt(unlist(lapply(blocks, function(block)
    diag(as.matrix(block[, , i]))))))))
}

objectives_of <- function(m, linear, theta, beta, se, workspace) {
  made <- attempt(eval(quote(stats::update(m, devFunOnly = TRUE)), list(m = m), workspace))
  if (!is.null(made$reason)) return(list(reason = made$reason))
  at <- function(...) {
    got <- attempt(made$value(c(...)))
    if (is.null(got$reason)) list(value = scalar(got$value)) else got
  }
  profiled <- list(reason = "beta is profiled out of this objective function")
  fixed <- if (linear || m@devcomp$dims[["nAGQ"]] == 0) NULL else beta
  list(
    optimum = at(theta, fixed),
    theta_1.1 = at(theta * 1.1, fixed),
    theta_plus_0.1 = at(theta + 0.1, fixed),
    beta_0.1se = if (is.null(fixed)) profiled else at(theta, fixed + 0.1 * se)
  )
}

# ---- the workspace -----------------------------------------------------------------------------

models_in <- function(workspace) {
  found <- list()
  for (name in ls(workspace, all.names = TRUE)) {
    value <- get(name, envir = workspace)
    if (is_model(value)) {
      found[[name]] <- value
    } else if (is.list(value) && !is.data.frame(value)) {
      labels <- names(value)
      for (i in seq_along(value)) {
        if (!is_model(value[[i]])) next
        named <- !is.null(labels) && nzchar(labels[[i]])
        found[[paste0(name, if (named) paste0("$", labels[[i]]) else sprintf("[[%d]]", i))]] <- value[[i]]
      }
    }
  }
  found
}

changed_models <- function(state, value, workspace) {
  found <- models_in(workspace)
  if (is_model(value) && !any(vapply(found, identical, NA, value))) {
    found[[".Last.value"]] <- value
  }
  prints <- lapply(found, fingerprint)
  new <- vapply(names(found), function(name) !identical(state$prints[[name]], prints[[name]]), NA)
  state$prints <- prints[setdiff(names(prints), ".Last.value")]
  found[new]
}

# ---- tight defaults ----------------------------------------------------------------------------

# lme4's default controls, changed before the script starts: the script stays as it is written.
# A user's optCtrl is merged into, never overwritten; another optimizer than bobyqa keeps its own.
tighten <- function(control, tolerances) {
  tight <- list(rhoend = tolerances$rhoend)
  if ("tolPwrss" %in% names(formals(control))) {
    tight$maxfun <- tolerances$maxfun
    formals(control)$tolPwrss <- tolerances$tolPwrss
  }
  formals(control)$optimizer <- "bobyqa"
  body(control) <- bquote({
    if (identical(unique(unlist(optimizer)), "bobyqa"))
      optCtrl <- utils::modifyList(.(tight), as.list(optCtrl))
    .(body(control))
  })
  control
}

# lme4's objective is flat to its last digit within some 1e-5 of a standard error around the optimum:
# no search that only compares values ends closer, and one central difference of step 1e-4 in every
# parameter (lme4's way to its standard errors) is off by up to 0.2 percent. A tight recording
# differentiates the same function by Richardson extrapolation, in steps that are a fraction of each
# parameter's own scale, and from bobyqa's end goes on by Newton steps. Parameters next to a bound stay
# where bobyqa left them; where the scale is unknown everything stays lme4's.
STEP <- 0.2

scale_at <- function(rough) suppressWarnings(sqrt(2 / diag(as.matrix(rough$Hessian))))

derivatives_at <- function(fun, x, scale, free = seq_along(x)) {
  moved <- function(z) {
    at <- x
    at[free] <- x[free] + scale[free] * z
    fun(at)
  }
  how <- list(eps = STEP, r = 4)
  origin <- numeric(length(free))
  exact <- list(gradient = numDeriv::grad(moved, origin, method.args = how) / scale[free],
                Hessian = numDeriv::hessian(moved, origin, method.args = how) / tcrossprod(scale[free]))
  fun(x)  # the function keeps its last modes: they are those of x again
  exact
}

precise_deriv12 <- function(plain) {
  force(plain)
  function(fun, x, delta = 1e-4, fx = NULL, ...) {
    lower <- get0("lower", parent.frame(), inherits = FALSE, ifnotfound = -Inf)
    rough <- plain(fun, x, delta = delta, fx = fx, ...)
    scale <- scale_at(rough)
    if (!all(is.finite(scale)) || any(x - 1.5 * STEP * scale < lower)) return(rough)
    derivatives_at(fun, x, scale)
  }
}

polished_bobyqa <- function(bobyqa, deriv12) {
  force(bobyqa)
  force(deriv12)
  function(par, fn, lower = -Inf, upper = Inf, control = list(), ...) {
    found <- bobyqa(par = par, fn = fn, lower = lower, upper = upper, control = control, ...)
    scale <- scale_at(deriv12(fn, found$par))
    free <- which(is.finite(scale) & found$par - 1.5 * STEP * scale > lower)
    if (!length(free)) return(found)
    for (step in 1:3) {
      at <- derivatives_at(fn, found$par, scale, free)
      move <- tryCatch(-solve(at$Hessian, at$gradient), error = function(e) NULL)
      if (is.null(move) || any(abs(move) > 0.01 * scale[free])) break
      trial <- found$par
      trial[free] <- trial[free] + move
      value <- fn(trial)
      if (!is.finite(value) || value > found$fval + 1e-9 * abs(found$fval)) break
      found$par <- trial
      found$fval <- value
      if (all(abs(move) < 1e-7 * scale[free])) break
    }
    fn(found$par)
    found
  }
}

tighten_lme4 <- function(tolerances) {
  setHook(packageEvent("lme4", "onLoad"), function(...) {
    namespace <- asNamespace("lme4")
    replace <- function(name, value, where = namespace) {
      unlockBinding(name, where)
      assign(name, value, where)
      lockBinding(name, where)
    }
    for (name in c("lmerControl", "glmerControl")) {
      replace(name, tighten(get(name, namespace), tolerances))
    }
    plain <- get("deriv12", namespace)
    replace("bobyqa", polished_bobyqa(minqa::bobyqa, plain), parent.env(namespace))
    replace("deriv12", precise_deriv12(plain))
  })
}

# ---- running -----------------------------------------------------------------------------------

condition_record <- function(condition, number) {
  call <- conditionCall(condition)
  list(class = names_of(class(condition)), message = conditionMessage(condition),
       call = if (!is.null(call)) text_of(call), expression = number)
}

# quit() would end R before the record is written: it ends the script instead.
catch_quit <- function() {
  ends <- function(save = "default", status = 0, runLast = TRUE) {
    invokeRestart("script_quits", status)
  }
  for (name in c("quit", "q")) {
    unlockBinding(name, baseenv())
    assign(name, ends, baseenv())
    lockBinding(name, baseenv())
  }
}

auto_print <- function(value, workspace) {
  call <- if (isS4(value)) quote(methods::show(x)) else quote(print(x))
  eval(call, list(x = value), workspace)
}

evaluate <- function(expression, workspace, note) {
  quits <- NULL
  value <- NULL
  failed <- withRestarts(
    tryCatch({
      withCallingHandlers({
        result <- withVisible(eval(expression, workspace))
        if (result$visible) auto_print(result$value, workspace)
        value <- result$value
      }, warning = note, message = note)
      NULL
    }, error = function(e) e),
    script_quits = function(status) {
      quits <<- status
      NULL
    })
  list(value = value, failed = failed, quits = quits)
}

run_script <- function(script, stdout_file, workspace) {
  expressions <- parse(script, keep.source = FALSE, encoding = "UTF-8")
  output <- file(stdout_file, open = "wt")
  sink(output)
  depth <- sink.number()
  state <- new.env()
  state$prints <- list()
  models <- stats::setNames(list(), character())
  conditions <- list()
  steps <- list()
  status <- 0L
  for (number in seq_along(expressions)) {
    noted <- list()
    done <- evaluate(expressions[[number]], workspace, function(condition) {
      noted[[length(noted) + 1L]] <<- condition_record(condition, number)
    })
    if (!is.null(done$failed)) {
      noted[[length(noted) + 1L]] <- condition_record(done$failed, number)
      status <- 1L
    }
    conditions <- c(conditions, noted)
    flush(output)
    steps[[number]] <- list(class = names_of(class(done$value)), stdout_end = file.size(stdout_file))
    seed <- workspace$.Random.seed
    changed <- changed_models(state, done$value, workspace)
    for (name in names(changed)) {
      models[[paste0(name, "@", number)]] <- model_record(changed[[name]], workspace)
    }
    if (!is.null(seed)) assign(".Random.seed", seed, workspace)
    if (!is.null(done$quits)) status <- as.integer(done$quits)
    if (status != 0L || !is.null(done$quits)) break
  }
  while (sink.number() > depth) sink()
  sink()
  close(output)
  list(status = status, symbols = names_of(sort(unique(all.names(expressions)), method = "radix")),
       expressions = steps, conditions = conditions, models = models)
}

certificate <- function(tolerances) {
  software <- extSoftVersion()
  loaded <- sort(setdiff(loadedNamespaces(), rownames(utils::installed.packages(priority = "base"))),
                 method = "radix")
  list(
    R = R.version.string, platform = R.version$platform,
    packages = lapply(stats::setNames(loaded, loaded), function(p)
      utils::packageDescription(p, fields = "Version")),
    BLAS = software[["BLAS"]], LAPACK = paste(La_library(), La_version()), ICU = software[["ICU"]],
    locale = list(ctype = Sys.getlocale("LC_CTYPE"), collate = Sys.getlocale("LC_COLLATE"),
                  messages = Sys.getlocale("LC_MESSAGES")),
    tolerances = tolerances
  )
}

# request: list(script, stdout, record, tolerances) as JSON; tolerances null for a default recording.
run <- function(request_file) {
  request <- jsonlite::fromJSON(request_file)
  workspace <- globalenv()
  tolerances <- request$tolerances
  options(keep.source = FALSE, device = function(...) grDevices::pdf(NULL))
  if (length(tolerances)) tighten_lme4(tolerances)
  catch_quit()
  record <- run_script(request$script, request$stdout, workspace)
  record$certificate <- certificate(
    if (length(tolerances)) lapply(tolerances, function(x) if (is.numeric(x)) digits17(x) else x))
  con <- file(request$record, open = "wb")
  writeLines(enc2utf8(jsonlite::toJSON(record, auto_unbox = TRUE, null = "null", digits = NA)), con,
             useBytes = TRUE)
  close(con)
  invisible(record$status)
}
