# Herd disease, first look
library(lme4)
library(ggplot2)
d <- read.csv("herds.csv")
d$period <- factor(d$period)
d <- subset(d, size > 0)   # empty herds are mistakes
d$rate <- d$incidence / d$size

tapply(d$rate, d$period, mean)

m0 <- glmer(cbind(incidence, size - incidence) ~ 1 + (1 | herd), data = d, family = binomial)
m1 <- update(m0, . ~ . + period)
anova(m0, m1)
summary(m1)
or <- exp(cbind(OR = fixef(m1), confint(m1, parm = "beta_", method = "Wald")))
round(or, 2)

par(mfrow = c(1, 2))
plot(m1)
p <- ggplot(d, aes(period, rate)) +
  geom_boxplot()
p + theme_bw()
